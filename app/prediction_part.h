#pragma once

#include "app/predictor_factory.h"
#include "core/measuring/photo_measurer.h"
#include "core/regression/contract/regressor_registry.h"

namespace likecast
{

/// makePredictor() out of the part "prediction", which the first call opens: for a worker thread.
/// Errors: PartMissing, and those of makePredictor().
Result<std::unique_ptr<Predictor>> openPredictor(const PredictorOptions& options,
                                                 const DatabaseSource& database);

/// makePhotoMeasurer() out of the same part. Errors: PartMissing, and those of makePhotoMeasurer().
Result<std::unique_ptr<PhotoMeasurer>> openPhotoMeasurer(const QString& detectorName,
                                                         const QString& dataDir);

/// availableRegressors() out of the same part; none where it is missing.
RegressorRegistry openRegressors(const QString& dataDir);

} // namespace likecast
