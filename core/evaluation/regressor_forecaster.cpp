#include "core/evaluation/regressor_forecaster.h"

#include "core/history/running_statistics.h"

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

} // namespace

ConformalRange rangeAfterPast(const LikeRegressor& regressor, const AccountRegression& account)
{
    ConformalRange range(regressor.referenceResiduals(0));
    for (const PastForecast& past : account.past())
        range.append(residualOf(past), regressor.referenceResiduals(past.earlierPosts + 1));
    return range;
}

RegressorForecaster::RegressorForecaster(std::shared_ptr<const LikeRegressor> regressor,
                                         PhotoLookup photos)
    : m_regressor(std::move(regressor))
    , m_photos(std::move(photos))
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
    const auto opened = m_regressor->open(input, cancellation);
    if (!opened)
        return failure(opened.error());
    m_blend = (*opened)->blend();
    std::vector<std::optional<Forecast>> forecasts(account.posts.size());
    ConformalRange conformal(m_regressor->referenceResiduals(0));
    std::vector<double> earlier;
    for (const PastForecast& past : (*opened)->past()) {
        const PredictiveDistribution distribution =
            conformal.distribution(past.forecast.logMedian, past.forecast.errorScale);
        const PredictiveDistribution::Range range = distribution.range80();
        Forecast forecast;
        forecast.logMedian = past.forecast.logMedian;
        forecast.logLow = range.low;
        forecast.logHigh = range.high;
        if (!earlier.empty())
            forecast.chanceToBeatMedian =
                1.0 - distribution.cumulative(medianOf(lastOf(earlier, medianPosts)));
        forecasts[past.postIndex] = forecast;
        earlier.push_back(past.y);
        conformal.append(residualOf(past), m_regressor->referenceResiduals(past.earlierPosts + 1));
    }
    return forecasts;
}

ForecasterFactory regressorForecasterFactory(std::shared_ptr<const LikeRegressor> regressor,
                                             PhotoLookup photos)
{
    return [regressor = std::move(regressor),
            photos = std::move(photos)]() -> Result<std::unique_ptr<SequentialForecaster>> {
        return std::make_unique<RegressorForecaster>(regressor, photos);
    };
}

} // namespace likecast
