#include "core/evaluation/regressor_forecaster.h"

#include "core/history/running_statistics.h"
#include "core/posts/post_order.h"

#include <utility>

namespace likecast
{

namespace
{

constexpr std::size_t medianPosts = 30;

double residualOf(const PastForecast& past)
{
    return (past.y - past.forecast.logMedian) / past.forecast.errorScale;
}

Forecast forecastOf(const LikeForecast& prediction, const ConformalRange& conformal,
                    const std::optional<double>& usual)
{
    const PredictiveDistribution distribution =
        conformal.distribution(prediction.logMedian, prediction.errorScale);
    const PredictiveDistribution::Range range = distribution.range80();
    Forecast forecast{prediction.logMedian, range.low, range.high, std::nullopt};
    if (usual)
        forecast.chanceToBeatMedian = 1.0 - distribution.cumulative(*usual);
    return forecast;
}

/// Adds the residuals of posts of the same time.
void appendResiduals(ConformalRange& range, const LikeRegressor& regressor,
                     std::span<const PastForecast> moment)
{
    for (std::size_t i = 0; i < moment.size(); ++i)
        range.append(residualOf(moment[i]),
                     regressor.referenceResiduals(moment[i].earlierPosts + i + 1));
}

} // namespace

ConformalRange rangeAfterPast(const LikeRegressor& regressor, const AccountRegression& account)
{
    ConformalRange range(regressor.referenceResiduals(0));
    const std::span<const PastForecast> past(account.past());
    for (std::size_t begin = 0; begin < past.size();) {
        const std::size_t end = endOfMoment(past, begin);
        appendResiduals(range, regressor, past.subspan(begin, end - begin));
        begin = end;
    }
    return range;
}

RegressorForecaster::RegressorForecaster(std::shared_ptr<const LikeRegressor> regressor,
                                         PhotoLookup photos, bool hasOtherFigure)
    : m_regressor(std::move(regressor))
    , m_photos(std::move(photos))
    , m_hasOtherFigure(hasOtherFigure)
{
}

QString RegressorForecaster::name() const
{
    return m_regressor->name();
}

Result<std::vector<std::optional<Forecast>>>
RegressorForecaster::forecastSequence(const AccountPosts& account,
                                      const CancellationToken& cancellation)
{
    AccountInput input;
    input.counts = account.counts;
    input.posts = account.posts;
    input.photoFeatures = m_photos;
    input.countedAtMs = account.countedAtMs;
    input.hasOtherFigure = m_hasOtherFigure;
    const auto opened = m_regressor->open(input, cancellation);
    if (!opened)
        return failure(opened.error());
    m_blend = (*opened)->blend();
    std::vector<std::optional<Forecast>> forecasts(account.posts.size());
    ConformalRange conformal(m_regressor->referenceResiduals(0));
    std::vector<double> earlier;
    const std::span<const PastForecast> past((*opened)->past());
    for (std::size_t begin = 0; begin < past.size();) {
        const std::size_t end = endOfMoment(past, begin);
        const auto moment = past.subspan(begin, end - begin);
        std::optional<double> usual;
        if (!earlier.empty())
            usual = medianOf(lastOf(earlier, medianPosts));
        for (const PastForecast& post : moment) {
            forecasts[post.postIndex] = forecastOf(post.forecast, conformal, usual);
            forecasts[post.postIndex]->pairScale =
                m_regressor->pairScale() * post.forecast.errorScale;
        }
        for (const PastForecast& post : moment)
            earlier.push_back(post.y);
        appendResiduals(conformal, *m_regressor, moment);
        begin = end;
    }
    return forecasts;
}

ForecasterFactory regressorForecasterFactory(std::shared_ptr<const LikeRegressor> regressor,
                                             PhotoLookup photos, bool hasOtherFigure)
{
    return [regressor = std::move(regressor), photos = std::move(photos),
            hasOtherFigure]() -> Result<std::unique_ptr<SequentialForecaster>> {
        return std::make_unique<RegressorForecaster>(regressor, photos, hasOtherFigure);
    };
}

} // namespace likecast
