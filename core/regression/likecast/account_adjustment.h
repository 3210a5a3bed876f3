#pragma once

#include "core/regression/likecast/own_regression.h"
#include "core/regression/likecast/tree_weight.h"

namespace likecast
{

/// Adapts trees trained on other accounts to one account: how far to trust them, and what its own
/// past adds. Everything is in spreads. Not thread-safe.
class AccountAdjustment
{
public:
    /// `featureSpreads` as in OwnRegression.
    explicit AccountAdjustment(std::span<const double, featureCount> featureSpreads)
        : m_own(featureSpreads)
    {
    }

    /// Expected y above the level, given the trees' prediction `predicted` for these features.
    double residual(double predicted, std::span<const float, featureCount> features) const
    {
        return m_treeWeight.share() * predicted + m_own.correction(features);
    }

    /// Updates both with a post's actual y above the level.
    void append(double predicted, std::span<const float, featureCount> features, double actual)
    {
        m_own.append(features, actual - m_treeWeight.share() * predicted);
        m_treeWeight.append(actual, predicted);
    }

    double treeWeight() const { return m_treeWeight.share(); }
    const OwnRegression& own() const { return m_own; }

private:
    TreeWeight m_treeWeight;
    OwnRegression m_own;
};

} // namespace likecast
