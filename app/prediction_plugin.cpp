#include "app/prediction_plugin.h"

#include "app/model_registry.h"

void likecastMakePredictor(const likecast::PredictorOptions& options,
                           const likecast::DatabaseSource& database,
                           likecast::Result<std::unique_ptr<likecast::Predictor>>& predictor)
{
    predictor = likecast::makePredictor(options, database);
}

void likecastMakePhotoMeasurer(const QString& detectorName, const QString& dataDir,
                               likecast::Result<std::unique_ptr<likecast::PhotoMeasurer>>& measurer)
{
    measurer = likecast::makePhotoMeasurer(detectorName, dataDir);
}

void likecastAvailableRegressors(const QString& dataDir, likecast::RegressorRegistry& registry)
{
    registry = likecast::availableRegressors(dataDir);
}
