#include "core/insights/day_effects.h"

#include "core/history/running_statistics.h"
#include "core/insights/significance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace likecast
{

namespace
{

/// Clips values to three robust standard deviations from their median.
std::vector<double> withoutTails(const std::vector<double>& values)
{
    constexpr double deviationsOfMad = 1.4826;
    const double middle = medianOf(values);
    std::vector<double> distances;
    for (const double value : values)
        distances.push_back(std::abs(value - middle));
    const double bound = 3.0 * deviationsOfMad * medianOf(distances);
    if (bound <= 0.0)
        return values;
    std::vector<double> pulled;
    for (const double value : values)
        pulled.push_back(std::clamp(value, middle - bound, middle + bound));
    return pulled;
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(std::span<const double> values)
{
    const double mean = meanOf(values);
    double sum = 0.0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

std::size_t countDays(std::span<const qint64> days)
{
    std::size_t count = days.empty() ? 0 : 1;
    for (std::size_t i = 1; i < days.size(); ++i)
        count += days[i] != days[i - 1] ? 1 : 0;
    return count;
}

} // namespace

DayEffects::DayEffects(std::vector<qint64> days, const std::vector<double>& values)
    : m_days(std::move(days))
    , m_values(withoutTails(values))
    , m_allDays(countDays(m_days))
{
    if (m_allDays < 2 * static_cast<std::size_t>(leastDays))
        return;
    m_total = std::accumulate(m_values.begin(), m_values.end(), 0.0);
    m_deviation = deviationOf(m_values);
}

std::optional<DayEffect> DayEffects::of(std::span<const std::size_t> posts) const
{
    std::vector<double> dayMeans;
    double sum = 0.0;
    for (std::size_t begin = 0; begin < posts.size();) {
        double daySum = 0.0;
        std::size_t end = begin;
        for (; end < posts.size() && m_days[posts[end]] == m_days[posts[begin]]; ++end)
            daySum += m_values[posts[end]];
        dayMeans.push_back(daySum / static_cast<double>(end - begin));
        sum += daySum;
        begin = end;
    }
    constexpr auto least = static_cast<std::size_t>(leastDays);
    if (dayMeans.size() < least || dayMeans.size() + least > m_allDays ||
        posts.size() == m_values.size())
        return std::nullopt;
    const auto days = static_cast<double>(dayMeans.size());
    const auto allDays = static_cast<double>(m_allDays);
    const double others = (m_total - sum) / static_cast<double>(m_values.size() - posts.size());
    const double effect = meanOf(dayMeans) - others;
    const double error = m_deviation * std::sqrt(1.0 / days + 1.0 / (allDays - days));
    return DayEffect{static_cast<int>(posts.size()),
                     static_cast<int>(dayMeans.size()),
                     effect,
                     effect - eightyPercent * error,
                     effect + eightyPercent * error,
                     error > 0.0 ? twoSidedP(effect / error, allDays - 2.0) : 1.0};
}

} // namespace likecast
