#pragma once

#include "core/image/image_loader.h"
#include "core/measuring/photo_measurer.h"
#include "core/prediction/predictor.h"
#include "core/prediction/week_hours.h"
#include "tests/support/utc_time.h"

#include <QMutex>
#include <QThread>

#include <atomic>
#include <cmath>
#include <memory>

namespace likecast
{

/// Shared between a test and the predictor on the worker.
struct PredictorScript {
    std::atomic_bool held = false;          ///< while set a prediction waits in its second stage
    std::atomic_bool needsAccount = false;  ///< no likes and no hours without anything about it
    std::atomic_bool hashtagsHalve = false; ///< the likes, as 60 posts of a stored account show
    std::atomic_bool widthCounts = false;   ///< one like for each pixel of the photo's width
    std::atomic_bool alwaysWithCaption = false; ///< the account: no caption is new for it
    std::atomic_int predictions = 0;
    std::atomic_int forecasts = 0;
    std::atomic_int cancelled = 0;
    std::atomic_int postsWithHours = WeekForecast::postsNeeded;
    std::atomic<double> weekFactor = 1.0; ///< simulates another model: factor of every hour's likes

    /// The newest prediction request.
    PredictionRequest asked()
    {
        const QMutexLocker lock(&m_mutex);
        return m_newest;
    }
    void setAsked(const PredictionRequest& request)
    {
        const QMutexLocker lock(&m_mutex);
        m_newest = request;
    }

private:
    QMutex m_mutex;
    PredictionRequest m_newest;
};

/// Computes its figures from the request by plain arithmetic, so that a test can tell which request
/// an answer belongs to. Reads the photo for real, so its errors are real.
class ScriptedPredictor : public Predictor
{
public:
    explicit ScriptedPredictor(std::shared_ptr<PredictorScript> script)
        : m_script(std::move(script))
    {
    }

    /// The prediction for a caption and an hour of the day.
    static double likesFor(const PostDraft& draft)
    {
        const qint64 localMs = draft.takenAtMs + draft.utcOffsetSeconds * qint64{1000};
        return 1000.0 + 4.0 * static_cast<double>(draft.caption.size()) +
               10.0 * static_cast<double>(localMs / hourMs % 24);
    }

    Result<Prediction> predict(const PredictionRequest& request, const StageCallback& onStage,
                               const CancellationToken& cancellation) override
    {
        ++m_script->predictions;
        m_script->setAsked(request);
        onStage(PredictionStage::Loading);
        const Result<Photo> photo = loadPhoto(request.photoPath);
        if (!photo)
            return failure(photo.error());
        onStage(PredictionStage::Detecting);
        while (m_script->held && !cancellation.isCancelled())
            QThread::msleep(1);
        if (cancellation.isCancelled()) {
            ++m_script->cancelled;
            return failure(ErrorCode::Cancelled);
        }
        onStage(PredictionStage::Predicting);
        Prediction result = answer(request, photo->sha256, photo->fullSize);
        if (m_script->hashtagsHalve && request.draft.caption.contains(u'#')) {
            result.likes->median /= 2;
            result.logMedian = logLikes(result.likes->median);
            result.drivers.push_back({DriverKind::Hashtags, {}, -500, -0.5, 60});
        }
        if (m_script->alwaysWithCaption && request.draft.caption.isEmpty())
            result.unfamiliar = {DraftAspect::Caption};
        if (knowsNothing(request)) {
            result.likes.reset();
            result.drivers.clear();
        }
        return result;
    }

    Result<Prediction> predictMeasured(const PredictionRequest& request, AnalysedPhoto photo,
                                       const CancellationToken& cancellation) override
    {
        while (m_script->held && !cancellation.isCancelled())
            QThread::msleep(1);
        Prediction result = answer(request, photo.sha256, photo.fullSize);
        if (knowsNothing(request))
            result.likes.reset();
        return result;
    }
    std::optional<AnalysedPhoto> findMeasured(const QByteArray&, const QString&) override
    {
        return std::nullopt;
    }
    void keepMeasured(const AnalysedPhoto&, const QString&) override {}

    Result<WeekForecast> forecastWeek(const PredictionRequest& request, qint64 fromMs,
                                      const CancellationToken&) override
    {
        ++m_script->forecasts;
        WeekForecast week;
        week.takenAtMs = weekHours(fromMs, request.timeZoneId);
        week.figure.target = request.target;
        for (std::size_t weekday = 0; weekday < 7; ++weekday) {
            for (std::size_t clock = 0; clock < 24; ++clock) {
                week.posts.at(weekday).at(clock) = clock < 7 ? 0 : clock < 17 ? 1 : 3;
                week.untried.at(weekday).at(clock) = clock < 7;
                PostDraft draft = request.draft;
                draft.takenAtMs = week.takenAtMs.at(weekday).at(clock);
                week.likes.at(weekday).at(clock) =
                    knowsNothing(request) ? std::nan("")
                                          : likesFor(draft) * (clock < 7 ? 0.7 : 1.0) *
                                                (weekday == 3 ? 1.1 : 1.0) * m_script->weekFactor;
            }
        }
        week.postsWithHours = knowsNothing(request) ? 0 : m_script->postsWithHours.load();
        week.best = WeekCell{3, 23};
        return week;
    }

private:
    bool knowsNothing(const PredictionRequest& request) const
    {
        return m_script->needsAccount && request.account == AccountChoice();
    }

    Prediction answer(const PredictionRequest& request, const QByteArray& sha256, QSize size) const
    {
        Prediction result;
        result.figure.target = request.target;
        if (!request.account.name.isEmpty())
            result.targets = {PredictionTarget::Likes, PredictionTarget::Comments};
        result.photoPath = request.photoPath;
        result.photoSha256 = sha256;
        result.photoSize = size;
        result.faces = {FaceBox{.x = 0.37,
                                .y = 0.09,
                                .width = 0.2,
                                .height = 0.2,
                                .confidence = 0.9,
                                .eyes = 2,
                                .smile = 0.9}};
        result.smileCount = 1;
        const double likes = likesFor(request.draft) + (m_script->widthCounts ? size.width() : 0);
        result.likes = LikesRange{.median = likes, .low = likes * 0.73, .high = likes * 1.36};
        result.accountSpan = {400, 3600};
        result.usualLikes = 1108;
        result.ratioToUsual = likes / result.usualLikes;
        result.engagementClass = EngagementClass::High;
        result.chanceToBeatUsual = 0.68;
        result.basis = !request.account.name.isEmpty() ? PredictionBasis::OwnPosts
                       : request.account.averageLikes  ? PredictionBasis::AverageTyped
                                                       : PredictionBasis::Nothing;
        result.basedOnPosts = request.account.name.isEmpty() ? 0 : 20;
        result.drivers = {
            {DriverKind::Time, {}, 96, 0.08, 60},
            {DriverKind::Faces, {}, 71, 0.06, 48},
            {DriverKind::Caption, {QStringLiteral("launch"), QStringLiteral("crew")}, 42, 0.04},
            {DriverKind::RecentForm, {}, -35, -0.03, 120, true}};
        result.logMedian = logLikes(likes);
        result.pairScale = 0.4;
        result.modelName = QStringLiteral("scripted");
        return result;
    }

    std::shared_ptr<PredictorScript> m_script;
};

/// Decodes photos for real and finds nothing in them.
class ScriptedMeasurer : public PhotoMeasurer
{
public:
    QString name() const override { return QStringLiteral("scripted"); }

    Result<CachedPhoto> measure(const PhotoFile& file, const StageCallback&,
                                const CancellationToken&, StageTimes&) override
    {
        return decodePhoto(file).map([](const Photo& photo) {
            return CachedPhoto{photo.fullSize, {}};
        });
    }
};

} // namespace likecast
