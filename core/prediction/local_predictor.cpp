#include "core/prediction/local_predictor.h"

#include "core/prediction/likes_summary.h"
#include "core/prediction/week_hours.h"
#include "core/storage/posts/photo_feature_cache.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace likecast
{

namespace
{

Result<ExplainedForecast> explain(const OpenedAccount& account, const PostDraft& draft,
                                  const PhotoFeatures* photo)
{
    const auto forecasts = account.regression->forecast(draft, photo, {&draft.takenAtMs, 1});
    if (!forecasts)
        return failure(forecasts.error());
    const auto contributions = account.regression->explain(draft, photo);
    if (!contributions)
        return failure(contributions.error());
    return separateAccount({forecasts->front(), *contributions}, account.basis);
}

} // namespace

LocalPredictor::LocalPredictor(std::shared_ptr<const LikeRegressor> model,
                               std::unique_ptr<FaceDetector> detector, DatabaseSource database)
    : LocalPredictor([model = std::move(model)](const QString&)
                         -> Result<std::shared_ptr<const LikeRegressor>> { return model; },
                     std::move(detector), std::move(database))
{
}

LocalPredictor::LocalPredictor(ModelSource models, std::unique_ptr<FaceDetector> detector,
                               DatabaseSource database, PhotoPacks packs)
    : m_database(std::move(database))
    , m_photos(
          std::move(detector),
          [this]() -> PhotoFeatureCache* {
              Database* opened = m_database ? m_database() : nullptr;
              if (opened && !m_cache)
                  m_cache = std::make_unique<PhotoFeatureCache>(*opened);
              return opened ? m_cache.get() : nullptr;
          },
          std::move(packs))
    , m_accounts(std::move(models), m_database, m_photos.measurementName())
{
}

LocalPredictor::~LocalPredictor() = default;

Result<std::optional<AnalysedPhoto>>
LocalPredictor::analysePhoto(const PredictionRequest& request, const StageCallback& onStage,
                             const CancellationToken& cancellation, StageTimes& times)
{
    if (request.photoPath.isEmpty())
        return std::optional<AnalysedPhoto>();
    return m_photos.analyse(request.photoPath, onStage, cancellation, times)
        .map([](AnalysedPhoto&& photo) { return std::optional(std::move(photo)); });
}

Result<Prediction> LocalPredictor::predict(const PredictionRequest& request,
                                           const StageCallback& onStage,
                                           const CancellationToken& cancellation)
{
    const StageCallback report = onStage ? onStage : [](PredictionStage) {};
    Prediction prediction;
    const auto photo = analysePhoto(request, report, cancellation, prediction.elapsed);
    if (!photo)
        return failure(photo.error());
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);

    report(PredictionStage::Predicting);
    QElapsedTimer clock;
    clock.start();
    const auto account = m_accounts.open(request, cancellation);
    if (!account)
        return failure(account.error());
    const PhotoFeatures* features = *photo ? &(*photo)->features : nullptr;
    prediction.basis = (*account)->basis;
    prediction.modelName = (*account)->model->name();
    prediction.modelVersion = (*account)->model->version();
    if (prediction.basis != PredictionBasis::Nothing) {
        const auto explained = explain(**account, request.draft, features);
        if (!explained)
            return failure(explained.error());
        const LikeForecast& forecast = explained->forecast;
        summariseLikes(prediction, forecast, **account, *(*account)->model);
        prediction.drivers = driversOf(explained->contributions, forecast,
                                       (*account)->usualLogLikes.value_or(forecast.logLevel));
    }
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);
    prediction.photoPath = request.photoPath;
    if (*photo) {
        prediction.photoSha256 = (*photo)->sha256;
        prediction.photoSize = (*photo)->fullSize;
        prediction.faces = features->faces;
        prediction.smileCount = static_cast<int>((*features)[PhotoFeature::SmileCount]);
    }
    prediction.elapsed.predictMs = clock.elapsed();
    return prediction;
}

Result<WeekForecast> LocalPredictor::forecastWeek(const PredictionRequest& request, qint64 fromMs,
                                                  const CancellationToken& cancellation)
{
    StageTimes times;
    const auto photo = analysePhoto(
        request, [](PredictionStage) {}, cancellation, times);
    if (!photo)
        return failure(photo.error());
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);
    const auto account = m_accounts.open(request, cancellation);
    if (!account)
        return failure(account.error());

    WeekForecast week;
    week.takenAtMs = weekHours(fromMs, request.timeZoneId);
    if ((*account)->basis == PredictionBasis::Nothing) {
        for (auto& hours : week.likes)
            hours.fill(std::numeric_limits<double>::quiet_NaN());
        return week;
    }
    std::vector<qint64> moments;
    for (const auto& hours : week.takenAtMs)
        moments.insert(moments.end(), hours.begin(), hours.end());
    const PhotoFeatures* features = *photo ? &(*photo)->features : nullptr;
    const auto chosen = explain(**account, request.draft, features);
    if (!chosen)
        return failure(chosen.error());
    moments.push_back(request.draft.takenAtMs);
    const auto forecasts = (*account)->regression->forecast(request.draft, features, moments);
    if (!forecasts)
        return failure(forecasts.error());

    // Hours differ from the chosen one as the model says, drawn in as the number itself is.
    const double within = withinAccountShare(forecasts->back(), (*account)->basis);
    double best = -1.0;
    for (std::size_t i = 0; i + 1 < forecasts->size(); ++i) {
        const double difference = (*forecasts)[i].logMedian - forecasts->back().logMedian;
        const double likes = likesFromLog(chosen->forecast.logMedian + within * difference);
        week.likes[i / 24][i % 24] = likes;
        if (likes > best) {
            best = likes;
            week.bestWeekday = static_cast<int>(i / 24);
            week.bestHour = static_cast<int>(i % 24);
        }
    }
    return week;
}

} // namespace likecast
