#pragma once

#include "app/predictor_factory.h"
#include "core/measuring/photo_measurer.h"
#include "core/regression/contract/regressor_registry.h"

namespace likecast
{

/// makePredictor() from the plugin "prediction", which the first call loads: for a worker thread.
/// Errors: PartMissing, and those of makePredictor().
Result<std::unique_ptr<Predictor>> openPredictor(const PredictorOptions& options,
                                                 const DatabaseSource& database);

/// makePhotoMeasurer() from the same plugin. Errors: PartMissing, and those of makePhotoMeasurer().
Result<std::unique_ptr<PhotoMeasurer>> openPhotoMeasurer(const QString& detectorName,
                                                         const QString& dataDir);

/// availableRegressors() from the same plugin; none if it is missing.
RegressorRegistry openRegressors(const QString& dataDir);

} // namespace likecast
