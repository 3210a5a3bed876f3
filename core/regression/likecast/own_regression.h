#pragma once

#include "core/features/feature_schema.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace likecast
{

/// What an account's own past teaches beyond trees trained on others: a Bayesian linear regression
/// of what they left over, on how far each feature lies from the account's own mean of it. Weights
/// start from zero and drift, so that an account may change; each post is one Kalman step (West and
/// Harrison, Bayesian Forecasting and Dynamic Models, 1997, ch. 4). Everything is in spreads, with
/// the variance of what is left over as one. Not thread-safe.
class OwnRegression
{
public:
    /// `featureSpreads` are standard deviations over all accounts, one per feature, 0 for features
    /// to leave out; they must outlive this.
    explicit OwnRegression(std::span<const double, featureCount> featureSpreads)
        : m_featureSpreads(featureSpreads)
    {
    }

    /// To add to what the trees say of a row of schema order, its unknown features NaN.
    double correction(std::span<const float, featureCount> row) const;

    /// The same by feature, the account's constant last.
    using Shares = std::array<double, featureCount + 1>;
    Shares shares(std::span<const float, featureCount> row) const;

    /// Standard deviation of what is known of the shares of some features together, in spreads.
    double deviation(std::span<const float, featureCount> row,
                     std::span<const std::size_t> features) const;

    /// The account's own mean of a feature, NaN before it is known.
    double usual(std::size_t feature) const;

    /// What the trees left over of a post.
    void append(std::span<const float, featureCount> row, double leftOver);

private:
    /// Features, the constant, and zeros up to whole vectors of the processor.
    static constexpr std::size_t size = (featureCount + 1 + 7) / 8 * 8;
    using Inputs = std::array<double, size>;

    Inputs inputsOf(std::span<const float, featureCount> row) const;
    void startCovariance();

    std::span<const double, featureCount> m_featureSpreads;
    std::array<double, featureCount> m_means{};
    std::array<double, featureCount> m_counts{}; ///< known values behind each mean
    Inputs m_weights{};
    std::vector<double> m_covariance; ///< of the weights, row by row; empty before the first post
};

} // namespace likecast
