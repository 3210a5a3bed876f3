#include "core/insights/likes_trend.h"

#include "core/insights/significance.h"
#include "core/posts/post.h"
#include "core/posts/wall_time.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace likecast
{

std::vector<DayLikes> likesByDay(std::span<const CountAt> posts)
{
    std::vector<DayLikes> days;
    qint64 current = 0;
    for (const CountAt& post : posts) {
        const qint64 sinceFirstMs = post.atMs - posts.front().atMs;
        if (days.empty() || sinceFirstMs / millisecondsPerDay != current)
            days.push_back({});
        current = sinceFirstMs / millisecondsPerDay;
        DayLikes& last = days.back();
        ++last.posts;
        last.y += (logLikes(post.count) - last.y) / last.posts;
        const double time =
            static_cast<double>(sinceFirstMs) / static_cast<double>(millisecondsPerDay);
        last.time += (time - last.time) / last.posts;
    }
    return days;
}

int neweyWestLag(std::size_t observations)
{
    return static_cast<int>(4.0 * std::pow(static_cast<double>(observations) / 100.0, 2.0 / 9.0));
}

std::optional<LikesTrend> LikesTrend::of(std::span<const CountAt> posts)
{
    if (posts.empty() || posts.back().atMs - posts.front().atMs < leastSpanMs)
        return std::nullopt;
    const std::vector<DayLikes> days = likesByDay(posts);
    const std::size_t count = days.size();
    if (count < static_cast<std::size_t>(leastDays))
        return std::nullopt;
    const auto n = static_cast<double>(count);
    LikesTrend trend;
    trend.m_firstMs = posts.front().atMs;
    trend.m_lastMs = posts.back().atMs;
    trend.m_days = static_cast<int>(count);
    for (const DayLikes& day : days) {
        trend.m_middle += day.time / n;
        trend.m_level += day.y / n;
    }
    double squares = 0.0;
    double products = 0.0;
    for (const DayLikes& day : days) {
        squares += (day.time - trend.m_middle) * (day.time - trend.m_middle);
        products += (day.time - trend.m_middle) * (day.y - trend.m_level);
    }
    trend.m_slope = products / squares;

    // Scores of the two coefficients; with time centred, the normal equations are diagonal.
    std::vector<std::pair<double, double>> scores;
    for (const DayLikes& day : days) {
        const double time = day.time - trend.m_middle;
        const double residual = day.y - trend.m_level - trend.m_slope * time;
        scores.emplace_back(residual, residual * time);
    }
    const auto lags = static_cast<std::size_t>(neweyWestLag(count));
    for (std::size_t lag = 0; lag <= std::min(lags, count - 1); ++lag) {
        const double weight = (lag == 0 ? 0.5 : 1.0) *
                              (1.0 - static_cast<double>(lag) / (static_cast<double>(lags) + 1.0));
        for (std::size_t i = lag; i < count; ++i) {
            const auto& [a, b] = scores[i];
            const auto& [c, d] = scores[i - lag];
            trend.m_levelVariance += weight * 2 * a * c;
            trend.m_slopeVariance += weight * 2 * b * d;
            trend.m_covariance += weight * (a * d + b * c);
        }
    }
    const double small = n / (n - 2.0); // degrees of freedom
    trend.m_levelVariance *= small / (n * n);
    trend.m_slopeVariance *= small / (squares * squares);
    trend.m_covariance *= small / (n * squares);
    return trend;
}

LikesTrend::Value LikesTrend::at(qint64 atMs) const
{
    const double time =
        static_cast<double>(atMs - m_firstMs) / static_cast<double>(millisecondsPerDay) - m_middle;
    const double y = m_level + m_slope * time;
    const double variance =
        m_levelVariance + 2 * time * m_covariance + time * time * m_slopeVariance;
    const double half = eightyPercent * std::sqrt(std::max(variance, 0.0));
    return {likesFromLog(y), likesFromLog(y - half), likesFromLog(y + half)};
}

LikesTrend::Change LikesTrend::change() const
{
    const double span =
        static_cast<double>(m_lastMs - m_firstMs) / static_cast<double>(millisecondsPerDay);
    const double error = std::sqrt(std::max(m_slopeVariance, 0.0));
    const double half = eightyPercent * error;
    constexpr double significant = 0.1;
    const bool standsOut =
        error > 0.0 ? twoSidedP(m_slope / error, m_days - 2.0) < significant : m_slope != 0.0;
    return {std::expm1(m_slope * span), std::expm1((m_slope - half) * span),
            std::expm1((m_slope + half) * span), standsOut};
}

} // namespace likecast
