#include "core/evaluation/conformal_range.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace likecast
{

namespace
{

constexpr std::size_t residualsKept = 150;
constexpr double memory = 0.99; ///< weight of a residual relative to the next one
constexpr double ownResidualsWanted = 50.0;
constexpr double leastReferenceWeight = 10.0; ///< in residuals
constexpr double missShare = 0.2;
constexpr double adaptationRate = 0.01;
constexpr double leastTail = 0.02;
constexpr double largestTail = 0.25;
constexpr double leastProbability = 0.001;

/// Linear interpolation at `x` through points with ascending `xs`, constant beyond the ends.
double interpolate(const std::vector<double>& xs, const std::vector<double>& ys, double x)
{
    const auto above = std::ranges::lower_bound(xs, x);
    if (above == xs.begin())
        return ys.front();
    if (above == xs.end())
        return ys.back();
    const auto i = static_cast<std::size_t>(above - xs.begin());
    const double width = xs[i] - xs[i - 1];
    const double share = width > 0.0 ? (x - xs[i - 1]) / width : 1.0;
    return ys[i - 1] + share * (ys[i] - ys[i - 1]);
}

} // namespace

PredictiveDistribution::PredictiveDistribution(double logMedian, double errorScale,
                                               std::vector<double> offsets,
                                               std::vector<double> cumulative, double tailShare)
    : m_logMedian(logMedian)
    , m_errorScale(errorScale)
    , m_offsets(std::move(offsets))
    , m_cumulative(std::move(cumulative))
    , m_tailShare(tailShare)
{
}

double PredictiveDistribution::quantile(double probability) const
{
    return m_logMedian + m_errorScale * interpolate(m_cumulative, m_offsets, probability);
}

double PredictiveDistribution::cumulative(double y) const
{
    const double chance = interpolate(m_offsets, m_cumulative, (y - m_logMedian) / m_errorScale);
    return std::clamp(chance, leastProbability, 1.0 - leastProbability);
}

PredictiveDistribution::Range PredictiveDistribution::range80() const
{
    return {std::clamp(quantile(m_tailShare), 0.0, m_logMedian),
            std::max(quantile(1.0 - m_tailShare), m_logMedian)};
}

ConformalRange::ConformalRange(std::span<const double> reference)
    : m_reference(reference.begin(), reference.end())
{
}

void ConformalRange::append(double residual, std::span<const double> reference)
{
    if (std::isfinite(residual)) {
        const PredictiveDistribution before = distribution(0.0, 1.0);
        const bool missed = residual < before.quantile(m_tailShare) ||
                            residual > before.quantile(1.0 - m_tailShare);
        const double step = adaptationRate * (missShare - (missed ? 1.0 : 0.0));
        m_tailShare = std::clamp(m_tailShare + step / 2.0, leastTail, largestTail);
        if (m_residuals.size() == residualsKept)
            m_residuals.erase(m_residuals.begin());
        m_residuals.push_back(residual);
    }
    m_reference.assign(reference.begin(), reference.end());
}

PredictiveDistribution ConformalRange::distribution(double logMedian, double errorScale) const
{
    const bool ownCount = m_residuals.size() >= fewestOwnResiduals;
    const double referenceWeight =
        std::max(leastReferenceWeight,
                 ownCount ? ownResidualsWanted - static_cast<double>(m_residuals.size())
                          : ownResidualsWanted) /
        static_cast<double>(m_reference.size());
    std::vector<std::pair<double, double>> weighted;
    weighted.reserve(m_reference.size() + m_residuals.size());
    for (const double offset : m_reference)
        weighted.emplace_back(offset, referenceWeight);
    if (ownCount) {
        double weight = 1.0;
        for (auto residual = m_residuals.rbegin(); residual != m_residuals.rend(); ++residual) {
            weighted.emplace_back(*residual, weight);
            weight *= memory;
        }
    }
    std::ranges::sort(weighted);
    double total = 0.0;
    for (const auto& [offset, weight] : weighted)
        total += weight;
    std::vector<double> offsets;
    std::vector<double> cumulative;
    double passed = 0.0;
    for (const auto& [offset, weight] : weighted) {
        offsets.push_back(offset);
        cumulative.push_back((passed + weight / 2.0) / total);
        passed += weight;
    }
    return {logMedian, errorScale, std::move(offsets), std::move(cumulative), m_tailShare};
}

} // namespace likecast
