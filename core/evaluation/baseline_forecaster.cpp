#include "core/evaluation/baseline_forecaster.h"

namespace likecast
{

BaselineForecaster::BaselineForecaster(BaselineRule rule, RangeProcedure addRanges)
    : m_rule(rule)
    , m_addRanges(std::move(addRanges))
{
}

QString BaselineForecaster::name() const
{
    return baselineRuleName(m_rule);
}

Result<std::vector<std::optional<Forecast>>>
BaselineForecaster::forecastSequence(const AccountPosts& account,
                                     const CancellationToken& cancellation)
{
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);
    std::vector<std::optional<Forecast>> forecasts;
    forecasts.reserve(account.posts.size());
    for (const std::optional<double>& y : baselinePredictions(m_rule, account.posts)) {
        forecasts.push_back(y ? std::optional(Forecast{*y, *y, *y, std::nullopt}) : std::nullopt);
    }
    if (m_addRanges)
        m_addRanges(account, forecasts);
    return forecasts;
}

} // namespace likecast
