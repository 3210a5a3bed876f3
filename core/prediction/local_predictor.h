#pragma once

#include "core/measuring/photo_analyzer.h"
#include "core/prediction/account_source.h"
#include "core/prediction/predictor.h"

namespace likecast
{

/// A Predictor that runs entirely on this computer. See Predictor for the contract.
class LocalPredictor : public Predictor
{
public:
    /// `database` may be empty: then there are no stored accounts, and nothing is cached across
    /// restarts.
    LocalPredictor(ModelSource models, std::unique_ptr<FaceDetector> detector,
                   DatabaseSource database, PhotoPacks packs = {});
    /// Uses the same model for every account.
    LocalPredictor(std::shared_ptr<const LikeRegressor> model,
                   std::unique_ptr<FaceDetector> detector, DatabaseSource database);
    ~LocalPredictor() override;

    Result<Prediction> predict(const PredictionRequest& request, const StageCallback& onStage,
                               const CancellationToken& cancellation) override;
    Result<WeekForecast> forecastWeek(const PredictionRequest& request, qint64 fromMs,
                                      const CancellationToken& cancellation) override;
    Result<Prediction> predictMeasured(const PredictionRequest& request, AnalysedPhoto photo,
                                       const CancellationToken& cancellation) override;
    std::optional<AnalysedPhoto> findMeasured(const QByteArray& sha256,
                                              const QString& measurerName) override;
    void keepMeasured(const AnalysedPhoto& photo, const QString& measurerName) override;

private:
    /// The photo's features; std::nullopt for a request without a photo.
    Result<std::optional<AnalysedPhoto>> analysePhoto(const PredictionRequest& request,
                                                      const StageCallback& onStage,
                                                      const CancellationToken& cancellation,
                                                      StageTimes& times);
    Result<Prediction> predictAnalysed(const PredictionRequest& request,
                                       const std::optional<AnalysedPhoto>& photo,
                                       const CancellationToken& cancellation);

    DatabaseSource m_database;
    std::unique_ptr<PhotoFeatureCache> m_cache;
    PhotoAnalyzer m_photos;
    AccountSource m_accounts;
};

} // namespace likecast
