#include "core/evaluation/baseline_forecaster.h"

#include "core/evaluation/account_split.h"
#include "core/evaluation/conformal_range.h"
#include "core/history/running_statistics.h"
#include "core/posts/known_count.h"
#include "core/posts/post_order.h"

#include <algorithm>
#include <optional>

namespace likecast
{

namespace
{

constexpr std::size_t mostResiduals = 50;
constexpr std::size_t mostOwnResiduals = 150;

/// The requested number of evenly spaced values of the sorted ones.
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

/// The range around a rule's predictions, from earlier residuals.
class RuleRange
{
public:
    /// Without other accounts' residuals, there is a range once the account has a few of its own.
    explicit RuleRange(std::span<const double> others)
        : m_others(others)
    {
        if (!others.empty())
            m_conformal.emplace(others);
    }

    void putAround(Forecast& forecast) const
    {
        forecast.hasRange = m_conformal.has_value();
        if (!m_conformal)
            return;
        const auto range = m_conformal->distribution(forecast.logMedian, 1.0).range80();
        forecast.logLow = range.low;
        forecast.logHigh = range.high;
    }

    void append(double residual)
    {
        if (!m_others.empty()) {
            m_conformal->append(residual, m_others);
            return;
        }
        m_own.push_back(residual);
        if (m_own.size() < ConformalRange::fewestOwnResiduals)
            return;
        const auto recent = lastOf(m_own, mostOwnResiduals);
        const std::vector<double> reference = quantilesOf({recent.begin(), recent.end()});
        if (m_conformal)
            m_conformal->append(residual, reference);
        else
            m_conformal.emplace(reference);
    }

private:
    std::span<const double> m_others;
    std::vector<double> m_own; ///< oldest first; used only if `others` is empty
    std::optional<ConformalRange> m_conformal;
};

void addRanges(const AccountPosts& account, std::span<const double> others,
               std::vector<std::optional<Forecast>>& forecasts)
{
    RuleRange range(others);
    for (std::size_t begin = 0; begin < forecasts.size();) {
        const std::size_t end = endOfMoment(account.posts, begin);
        for (std::size_t i = begin; i < end; ++i) {
            if (forecasts[i])
                range.putAround(*forecasts[i]);
        }
        for (; begin < end; ++begin) {
            if (!forecasts[begin])
                continue;
            if (const auto residual = residualOf(account.posts[begin], forecasts[begin]->logMedian))
                range.append(*residual);
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
    return m_ofPart[1 - partOf(account)];
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
        forecasts.push_back(y ? std::optional(Forecast{*y, *y, *y, std::nullopt, false})
                              : std::nullopt);
    if (m_residuals)
        addRanges(account, m_residuals->forAccount(account.account), forecasts);
    return forecasts;
}

} // namespace likecast
