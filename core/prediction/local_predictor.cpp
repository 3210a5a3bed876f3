#include "core/prediction/local_predictor.h"

#include "core/prediction/likes_summary.h"
#include "core/prediction/week_hours.h"
#include "core/storage/posts/photo_feature_cache.h"

#include <QElapsedTimer>

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

/// A week without any forecasts yet.
WeekForecast emptyWeek(const PostingTimes& times, qint64 fromMs, const QByteArray& timeZoneId)
{
    WeekForecast week;
    week.takenAtMs = weekHours(fromMs, timeZoneId);
    week.postsWithHours = times.postsWithHours();
    for (auto& hours : week.likes)
        hours.fill(std::numeric_limits<double>::quiet_NaN());
    return week;
}

/// Sets every hour to the draft's number, adjusted by PostingTimes.
void fillWeek(WeekForecast& week, const PostingTimes& times, const PredictionRequest& request,
              double logMedian)
{
    const PostDraft& draft = request.draft;
    const double chosen =
        times.effect(localTimeOf(draft.takenAtMs, TimePrecision::Second, request.timeZoneId)).mean;
    double surest = 0.0;
    for (std::size_t day = 0; day < week.likes.size(); ++day) {
        for (std::size_t hour = 0; hour < week.likes[day].size(); ++hour) {
            const WeekCell cell{static_cast<int>(day), static_cast<int>(hour)};
            week.posts[day][hour] = times.postsAt(cell.weekday, cell.hour);
            week.untried[day][hour] = !times.isTried(cell.hour);
            if (week.takenAtMs[day][hour] == noSuchHour)
                continue;
            const TimeEffect effect = times.effect(cell.weekday, cell.hour);
            week.likes[day][hour] = likesFromLog(logMedian - chosen + effect.mean);
            if (effect.low80() > surest) {
                surest = effect.low80();
                week.best = cell;
            }
        }
    }
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
    StageTimes elapsed;
    const auto photo = analysePhoto(request, report, cancellation, elapsed);
    if (!photo)
        return failure(photo.error());
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);

    report(PredictionStage::Predicting);
    auto prediction = predictAnalysed(request, *photo, cancellation);
    if (prediction) {
        elapsed.predictMs = prediction->elapsed.predictMs;
        prediction->elapsed = elapsed;
    }
    return prediction;
}

Result<Prediction> LocalPredictor::predictMeasured(const PredictionRequest& request,
                                                   AnalysedPhoto photo,
                                                   const CancellationToken& cancellation)
{
    photo.features.photoPath = request.photoPath;
    return predictAnalysed(request, m_photos.corrected(std::move(photo)), cancellation);
}

std::optional<AnalysedPhoto> LocalPredictor::findMeasured(const QByteArray& sha256,
                                                          const QString& measurerName)
{
    return m_photos.findCached(sha256, measurerName);
}

void LocalPredictor::keepMeasured(const AnalysedPhoto& photo, const QString& measurerName)
{
    m_photos.insertCached(photo, measurerName);
}

Result<Prediction> LocalPredictor::predictAnalysed(const PredictionRequest& request,
                                                   const std::optional<AnalysedPhoto>& photo,
                                                   const CancellationToken& cancellation)
{
    Prediction prediction;
    QElapsedTimer clock;
    clock.start();
    const auto account = m_accounts.open(request, cancellation);
    if (!account)
        return failure(account.error());
    const PhotoFeatures* features = photo ? &photo->features : nullptr;
    prediction.basis = (*account)->basis;
    prediction.figure = (*account)->figure;
    prediction.targets = (*account)->targets;
    prediction.modelName = (*account)->model->name();
    prediction.modelVersion = (*account)->model->version();
    if (prediction.basis != PredictionBasis::Nothing) {
        const auto explained = explain(**account, request.draft, features);
        if (!explained)
            return failure(explained.error());
        const LikeForecast& forecast = explained->forecast;
        summariseLikes(prediction, forecast, **account, *(*account)->model);
        prediction.drivers =
            driversOf(explained->contributions, forecast, usualLogLikesOf(**account, forecast),
                      (*account)->regression->postCount());
        prediction.unfamiliar = (*account)->regression->unfamiliarAspects(request.draft);
    }
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);
    prediction.photoPath = request.photoPath;
    if (photo) {
        prediction.photoSha256 = photo->sha256;
        prediction.photoSize = photo->fullSize;
        prediction.faces = features->faces;
        prediction.smileCount = static_cast<int>(std::ranges::count_if(
            prediction.faces, [](const FaceBox& face) { return face.isSmiling(); }));
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

    WeekForecast week = emptyWeek((*account)->times, fromMs, request.timeZoneId);
    week.figure = (*account)->figure;
    if (!week.hasEvidence() || (*account)->basis == PredictionBasis::Nothing)
        return week;
    const auto chosen = explain(**account, request.draft, *photo ? &(*photo)->features : nullptr);
    if (!chosen)
        return failure(chosen.error());
    fillWeek(week, (*account)->times, request, chosen->forecast.logMedian);
    return week;
}

} // namespace likecast
