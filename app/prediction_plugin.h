#pragma once

#include "app/predictor_factory.h"
#include "core/measuring/photo_measurer.h"
#include "core/regression/contract/regressor_registry.h"

// The plugin "prediction". OpenCV and XGBoost take four times as long to load as the window takes
// to paint its first frame, so the window loads them afterwards. The command line, which has no
// window, links them.
extern "C" {

/// See makePredictor().
Q_DECL_EXPORT void
likecastMakePredictor(const likecast::PredictorOptions& options,
                      const likecast::DatabaseSource& database,
                      likecast::Result<std::unique_ptr<likecast::Predictor>>& predictor);

/// See makePhotoMeasurer().
Q_DECL_EXPORT void
likecastMakePhotoMeasurer(const QString& detectorName, const QString& dataDir,
                          likecast::Result<std::unique_ptr<likecast::PhotoMeasurer>>& measurer);

/// See availableRegressors().
Q_DECL_EXPORT void likecastAvailableRegressors(const QString& dataDir,
                                               likecast::RegressorRegistry& registry);
}
