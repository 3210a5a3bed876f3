#include "core/regression/likecast/own_regression.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace likecast
{

namespace
{

// Chosen by 3-fold cross-validation over accounts; half or twice the values change little.
constexpr double weightVariance = 1.0 / 500.0;
/// Also on accounts unlike those in training (the photos' sources), whose trees err by a constant.
constexpr double constantVariance = 1.0 / 100.0;
constexpr double driftPerPost = 3e-4; ///< as a share of a weight's initial variance
constexpr double largestInput = 3.0;
constexpr double largestLeftOver = 1.0; ///< from the account's constant

double startVariance(std::size_t input)
{
    return input < featureCount ? weightVariance : constantVariance;
}

} // namespace

OwnRegression::Inputs OwnRegression::inputsOf(std::span<const float, featureCount> row) const
{
    Inputs inputs{};
    for (std::size_t i = 0; i < featureCount; ++i) {
        const auto value = static_cast<double>(row[i]);
        if (std::isfinite(value) && m_counts[i] > 0.0 && m_featureSpreads[i] > 0.0)
            inputs[i] =
                std::clamp((value - m_means[i]) / m_featureSpreads[i], -largestInput, largestInput);
    }
    inputs[featureCount] = 1.0;
    return inputs;
}

OwnRegression::Shares OwnRegression::shares(std::span<const float, featureCount> row) const
{
    const Inputs inputs = inputsOf(row);
    Shares shares;
    for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i] = inputs[i] * m_weights[i];
    return shares;
}

double OwnRegression::correction(std::span<const float, featureCount> row) const
{
    const Shares all = shares(row);
    return std::accumulate(all.begin(), all.end(), 0.0);
}

double OwnRegression::deviation(std::span<const float, featureCount> row,
                                std::span<const std::size_t> features) const
{
    const Inputs inputs = inputsOf(row);
    double variance = 0.0;
    for (const std::size_t i : features) {
        if (m_covariance.empty()) {
            variance += inputs[i] * inputs[i] * startVariance(i);
            continue;
        }
        for (const std::size_t j : features)
            variance += inputs[i] * m_covariance[i * size + j] * inputs[j];
    }
    return std::sqrt(std::max(0.0, variance));
}

double OwnRegression::usual(std::size_t feature) const
{
    return m_counts[feature] > 0.0 ? m_means[feature] : std::numeric_limits<double>::quiet_NaN();
}

void OwnRegression::startCovariance()
{
    m_covariance.assign(size * size, 0.0);
    for (std::size_t i = 0; i < size; ++i)
        m_covariance[i * size + i] = startVariance(i);
}

void OwnRegression::append(std::span<const float, featureCount> row, double leftOver)
{
    if (m_covariance.empty())
        startCovariance();
    const Inputs inputs = inputsOf(row);
    Inputs shared{}; // covariance of each weight with the forecast
    double expected = 0.0;
    for (std::size_t i = 0; i < size; ++i) {
        expected += m_weights[i] * inputs[i];
        if (inputs[i] == 0.0)
            continue;
        const double* ofWeight = m_covariance.data() + i * size;
        for (std::size_t j = 0; j < size; ++j)
            shared[j] += inputs[i] * ofWeight[j];
    }
    double variance = 0.0;
    for (std::size_t i = 0; i < size; ++i)
        variance += inputs[i] * shared[i];
    variance = std::max(0.0, variance) + 1.0;

    // Limited around 0, half of what the trees are always wrong by would never be learned.
    const double constant = m_weights[featureCount];
    const double limited =
        std::clamp(leftOver, constant - largestLeftOver, constant + largestLeftOver);
    const double surprise = limited - expected;
    for (std::size_t i = 0; i < size; ++i) {
        const double gain = shared[i] / variance;
        m_weights[i] += gain * surprise;
        double* ofWeight = m_covariance.data() + i * size;
        for (std::size_t j = 0; j < size; ++j)
            ofWeight[j] -= gain * shared[j];
        ofWeight[i] += driftPerPost * startVariance(i);
    }
    for (std::size_t i = 0; i < featureCount; ++i) {
        const auto value = static_cast<double>(row[i]);
        if (!std::isfinite(value))
            continue;
        m_counts[i] += 1.0;
        m_means[i] += (value - m_means[i]) / m_counts[i];
    }
}

} // namespace likecast
