#include "core/history/rule_bank.h"

#include "core/posts/wall_time.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace likecast
{

namespace
{

constexpr std::array postHalfLives{1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0};
constexpr std::array dayHalfLives{0.25, 1.0, 3.0, 10.0, 30.0, 120.0};
constexpr std::array typeHalfLives{4.0, 16.0};
constexpr std::array robustHalfLives{8.0, 32.0};
constexpr double usualSpread = 0.45;
constexpr double usualSpreadWeight = 4.0;
constexpr double leastSpread = 0.05;
constexpr double lossMemory = 0.98;
constexpr double learningRate = 0.5;
/// in spreads, so that one viral post does not decide for months
constexpr double largestLoss = 4.0;

std::size_t indexOf(Rule rule)
{
    return static_cast<std::size_t>(rule);
}

std::size_t indexOf(MediaType type)
{
    return static_cast<std::size_t>(type);
}

} // namespace

RuleValues RuleBank::forecasts(std::optional<MediaType> mediaType) const
{
    RuleValues values{};
    if (m_values.empty())
        return values;
    const double meanOfAll = m_sum / static_cast<double>(m_values.size());
    std::size_t next = 0;
    for (const DecayedMean& mean : m_postMeans)
        values[next++] = mean.mean(meanOfAll);
    for (const DecayedMean& mean : m_dayMeans)
        values[next++] = mean.mean(meanOfAll);
    values[indexOf(Rule::LastPost)] = m_values.back();
    values[indexOf(Rule::Median5)] = medianOf(lastOf(m_values, 5));
    values[indexOf(Rule::Median10)] = medianOf(lastOf(m_values, 10));
    values[indexOf(Rule::Median30)] = medianOf(lastOf(m_values, 30));
    const auto typeMean = [&](std::size_t halfLife, Rule ofAll) {
        const double prior = values[indexOf(ofAll)];
        return mediaType ? m_typeMeans[indexOf(*mediaType)][halfLife].mean(prior, 1.0) : prior;
    };
    values[indexOf(Rule::TypeMeanHalfLife4)] = typeMean(0, Rule::MeanHalfLife8);
    values[indexOf(Rule::TypeMeanHalfLife16)] = typeMean(1, Rule::MeanHalfLife16);
    values[indexOf(Rule::TypeMedian30)] = mediaType && !valuesOfType(*mediaType).empty()
                                              ? medianOf(lastOf(valuesOfType(*mediaType), 30))
                                              : values[indexOf(Rule::Median30)];
    values[indexOf(Rule::RobustMean8)] = m_robustMeans[0];
    values[indexOf(Rule::RobustMean32)] = m_robustMeans[1];
    values[indexOf(Rule::MeanOfAll)] = meanOfAll;
    return values;
}

double RuleBank::aggregate(const RuleValues& forecasts) const
{
    const double least = *std::ranges::min_element(m_discountedLoss);
    std::array<std::pair<double, double>, ruleCount> weighted; // forecast, weight
    double weights = 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < ruleCount; ++i) {
        const double weight = std::exp(least - m_discountedLoss[i]);
        weighted[i] = {forecasts[i], weight};
        weights += weight;
        sum += weight * forecasts[i];
    }
    if (m_average == RuleAverage::Mean)
        return sum / weights;
    std::ranges::sort(weighted);
    double passed = 0.0;
    for (const auto& [forecast, weight] : weighted) {
        passed += weight;
        if (passed >= weights / 2.0)
            return forecast;
    }
    return weighted.back().first;
}

double RuleBank::spread() const
{
    return std::max(leastSpread, m_levelError.mean(usualSpread, usualSpreadWeight));
}

Rule RuleBank::best() const
{
    const auto least = std::ranges::min_element(m_discountedLoss);
    return static_cast<Rule>(least - m_discountedLoss.begin());
}

double RuleBank::meanAbsoluteError(Rule rule) const
{
    return m_values.size() < 3 ? std::numeric_limits<double>::quiet_NaN()
                               : m_meanError[indexOf(rule)];
}

void RuleBank::append(double y, qint64 takenAtMs, std::optional<MediaType> mediaType,
                      const RuleValues& forecasts, double level)
{
    const double spreadBefore = spread();
    if (!m_values.empty())
        score(y, forecasts, level);
    updateMeans(y, takenAtMs, mediaType);
    updateRobustMeans(y, spreadBefore);
    m_sum += y;
    m_values.push_back(y);
    if (mediaType)
        m_typeValues[indexOf(*mediaType)].push_back(y);
    m_lastTakenAtMs = takenAtMs;
}

void RuleBank::score(double y, const RuleValues& forecasts, double level)
{
    const double unit = spread();
    for (std::size_t i = 0; i < ruleCount; ++i) {
        const double error = std::abs(y - forecasts[i]);
        m_discountedLoss[i] =
            m_discountedLoss[i] * lossMemory + learningRate * std::min(error / unit, largestLoss);
        m_meanError[i] = m_values.size() == 1 ? error : m_meanError[i] * 0.95 + error * 0.05;
    }
    m_levelError.add(std::abs(y - level), 0.97);
}

void RuleBank::updateMeans(double y, qint64 takenAtMs, std::optional<MediaType> mediaType)
{
    for (std::size_t i = 0; i < m_postMeans.size(); ++i)
        m_postMeans[i].add(y, std::exp2(-1.0 / postHalfLives[i]));
    const double days = m_values.empty()
                            ? 0.0
                            : std::max(0.0, static_cast<double>(takenAtMs - m_lastTakenAtMs) /
                                                static_cast<double>(millisecondsPerDay));
    for (std::size_t i = 0; i < m_dayMeans.size(); ++i)
        m_dayMeans[i].add(y, std::exp2(-days / dayHalfLives[i]));
    for (std::size_t i = 0; mediaType && i < typeHalfLives.size(); ++i)
        m_typeMeans[indexOf(*mediaType)][i].add(y, std::exp2(-1.0 / typeHalfLives[i]));
}

void RuleBank::updateRobustMeans(double y, double spread)
{
    const double clip = 1.2 * spread;
    for (std::size_t i = 0; i < m_robustMeans.size(); ++i) {
        if (m_values.empty()) {
            m_robustMeans[i] = y;
            continue;
        }
        const double count = static_cast<double>(m_values.size() + 1);
        const double step = std::max(1.0 / count, 1.0 - std::exp2(-1.0 / robustHalfLives[i]));
        m_robustMeans[i] += 1.3 * step * std::clamp(y - m_robustMeans[i], -clip, clip);
    }
}

const std::vector<double>& RuleBank::valuesOfType(MediaType mediaType) const
{
    return m_typeValues[indexOf(mediaType)];
}

} // namespace likecast
