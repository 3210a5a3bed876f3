#pragma once

#include "core/features/feature_schema.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace likecast
{

/// Learns from an account's own past what trees trained on other accounts miss: a Bayesian linear
/// regression of their residuals on each feature's distance from the account's own mean. Weights
/// start at zero and drift, so that an account may change; each post is one Kalman step (West and
/// Harrison, Bayesian Forecasting and Dynamic Models, 1997, ch. 4). Everything is in spreads, with
/// a residual variance of one. Not thread-safe.
class OwnRegression
{
public:
    /// `featureSpreads` are standard deviations over all accounts, one per feature, 0 for features
    /// to leave out; they must outlive the object.
    explicit OwnRegression(std::span<const double, featureCount> featureSpreads)
        : m_featureSpreads(featureSpreads)
    {
    }

    /// The correction to add to the trees' prediction for a row in schema order, with NaN for
    /// unknown features.
    double correction(std::span<const float, featureCount> row) const;

    /// The correction by feature, the account's constant last.
    using Shares = std::array<double, featureCount + 1>;
    Shares shares(std::span<const float, featureCount> row) const;

    /// Standard deviation of the summed shares of these features, in spreads.
    double deviation(std::span<const float, featureCount> row,
                     std::span<const std::size_t> features) const;

    /// The account's own mean of a feature; NaN if unknown.
    double usual(std::size_t feature) const;

    /// Adds a post and its residual.
    void append(std::span<const float, featureCount> row, double leftOver);

private:
    /// Features and the constant, zero-padded to whole SIMD vectors.
    static constexpr std::size_t size = (featureCount + 1 + 7) / 8 * 8;
    using Inputs = std::array<double, size>;

    Inputs inputsOf(std::span<const float, featureCount> row) const;
    void startCovariance();

    std::span<const double, featureCount> m_featureSpreads;
    std::array<double, featureCount> m_means{};
    std::array<double, featureCount> m_counts{}; ///< known values behind each mean
    Inputs m_weights{};
    std::vector<double> m_covariance; ///< of the weights, row-major; empty before the first post
};

} // namespace likecast
