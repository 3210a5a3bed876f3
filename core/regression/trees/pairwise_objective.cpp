#include "core/regression/trees/pairwise_objective.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

PairwiseObjective::PairwiseObjective(std::span<const PairwiseRow> rows,
                                     std::span<const float> targets, std::span<const float> weights,
                                     double huberSlope, const PairwiseSettings& settings)
    : m_targets(targets.begin(), targets.end())
    , m_weights(weights.begin(), weights.end())
    , m_huberSlope(huberSlope)
    , m_pairSlope(settings.slope)
{
    for (const PairwiseRow& row : rows) {
        m_levels.push_back(row.logLevel);
        m_spreads.push_back(row.spread);
    }
    if (settings.weight <= 0.0)
        return;
    std::vector<std::size_t> pairsOf(rows.size(), 0);
    const auto reach = static_cast<std::size_t>(settings.reach);
    for (std::size_t later = 0; later < rows.size(); ++later) {
        for (std::size_t earlier = later; earlier-- > 0;) {
            if (rows[earlier].account != rows[later].account ||
                rows[later].position - rows[earlier].position > reach)
                break;
            const double gap = rows[later].y - rows[earlier].y;
            if (std::abs(gap) <= settings.leastGap)
                continue;
            m_pairs.push_back({gap > 0.0 ? later : earlier, gap > 0.0 ? earlier : later, 0.0});
            ++pairsOf[later];
            ++pairsOf[earlier];
        }
    }
    const auto share = [&](std::size_t row) {
        return m_weights[row] / m_spreads[row] / static_cast<double>(pairsOf[row]);
    };
    for (Pair& pair : m_pairs)
        pair.weight = settings.weight * std::min(share(pair.higher), share(pair.lower));
}

void PairwiseObjective::derivatives(std::span<const float> margins, std::vector<float>& gradient,
                                    std::vector<float>& hessian) const
{
    std::vector<double> first(rows());
    std::vector<double> second(rows());
    std::vector<double> forecasts(rows());
    for (std::size_t i = 0; i < rows(); ++i) {
        const double margin = static_cast<double>(margins[i]);
        const double error = margin - m_targets[i];
        const double root = std::hypot(1.0, error / m_huberSlope);
        first[i] = m_weights[i] * error / root;
        second[i] = m_weights[i] / (root * root * root);
        forecasts[i] = m_levels[i] + m_spreads[i] * margin;
    }
    for (const Pair& pair : m_pairs) {
        const double apart = m_pairSlope * (forecasts[pair.higher] - forecasts[pair.lower]);
        const double wrong = 1.0 / (1.0 + std::exp(apart));
        const double slope = pair.weight * m_pairSlope * wrong;
        const double curve = slope * m_pairSlope * (1.0 - wrong);
        first[pair.higher] -= slope * m_spreads[pair.higher];
        first[pair.lower] += slope * m_spreads[pair.lower];
        second[pair.higher] += curve * m_spreads[pair.higher] * m_spreads[pair.higher];
        second[pair.lower] += curve * m_spreads[pair.lower] * m_spreads[pair.lower];
    }
    gradient.assign(first.begin(), first.end());
    hessian.assign(second.begin(), second.end());
}

} // namespace likecast
