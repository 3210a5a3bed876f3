#include "core/evaluation/baseline_forecaster.h"

#include "core/evaluation/account_split.h"
#include "core/evaluation/conformal_range.h"
#include "core/posts/known_count.h"
#include "core/posts/post_order.h"

#include <algorithm>

namespace likecast
{

namespace
{

constexpr std::size_t mostResiduals = 50;

/// As many values as wanted, evenly spread over the sorted ones.
std::vector<double> quantilesOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    if (values.size() <= mostResiduals)
        return values;
    std::vector<double> quantiles;
    for (std::size_t i = 0; i < mostResiduals; ++i)
        quantiles.push_back(values[(2 * i + 1) * values.size() / (2 * mostResiduals)]);
    return quantiles;
}

std::size_t partOf(const QString& account)
{
    return static_cast<std::size_t>(accountFold(account, 2));
}

std::optional<double> residualOf(const Post& post, const std::optional<double>& predicted)
{
    const auto likes = knownCount(post.likes);
    if (!likes || !predicted)
        return std::nullopt;
    return logLikes(static_cast<double>(*likes)) - *predicted;
}

/// Puts a range around each prediction from the residuals before it.
void addRanges(const AccountPosts& account, std::span<const double> reference,
               std::vector<std::optional<Forecast>>& forecasts)
{
    ConformalRange conformal(reference);
    for (std::size_t begin = 0; begin < forecasts.size();) {
        const std::size_t end = endOfMoment(account.posts, begin);
        for (std::size_t i = begin; i < end; ++i) {
            if (!forecasts[i])
                continue;
            const auto range = conformal.distribution(forecasts[i]->logMedian, 1.0).range80();
            forecasts[i]->logLow = range.low;
            forecasts[i]->logHigh = range.high;
        }
        for (; begin < end; ++begin) {
            if (!forecasts[begin])
                continue;
            if (const auto residual = residualOf(account.posts[begin], forecasts[begin]->logMedian))
                conformal.append(*residual, reference);
        }
    }
}

} // namespace

RuleResiduals::RuleResiduals(BaselineRule rule, const std::vector<AccountPosts>& accounts)
{
    for (const AccountPosts& account : accounts) {
        const auto predictions = baselinePredictions(rule, account.posts);
        std::vector<double>& part = m_ofPart[partOf(account.account)];
        for (std::size_t i = 0; i < predictions.size(); ++i) {
            if (const auto residual = residualOf(account.posts[i], predictions[i]))
                part.push_back(*residual);
        }
    }
    for (std::vector<double>& part : m_ofPart)
        part = quantilesOf(std::move(part));
}

std::span<const double> RuleResiduals::forAccount(const QString& account) const
{
    const std::size_t own = partOf(account);
    const std::vector<double>& other = m_ofPart[1 - own];
    return other.empty() ? m_ofPart[own] : other;
}

BaselineForecaster::BaselineForecaster(BaselineRule rule,
                                       std::shared_ptr<const RuleResiduals> residuals)
    : m_rule(rule)
    , m_residuals(std::move(residuals))
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
    for (const std::optional<double>& y : baselinePredictions(m_rule, account.posts))
        forecasts.push_back(y ? std::optional(Forecast{*y, *y, *y, std::nullopt}) : std::nullopt);
    const std::span<const double> reference =
        m_residuals ? m_residuals->forAccount(account.account) : std::span<const double>();
    if (!reference.empty())
        addRanges(account, reference, forecasts);
    return forecasts;
}

} // namespace likecast
