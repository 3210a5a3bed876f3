#pragma once

#include "core/regression/likecast/own_regression.h"
#include "core/regression/likecast/tree_trust.h"

namespace likecast
{

/// What one account makes of what trees trained on others say: how far they are trusted, and what
/// its own past adds. In spreads throughout. Not thread-safe.
class AccountAdjustment
{
public:
    /// `featureSpreads` as in OwnRegression.
    explicit AccountAdjustment(std::span<const double, featureCount> featureSpreads)
        : m_own(featureSpreads)
    {
    }

    /// y above the level to expect where the trees say `said` of these features.
    double residual(double said, std::span<const float, featureCount> features) const
    {
        return m_trust.share() * said + m_own.correction(features);
    }

    /// What came of a post: y above the level.
    void append(double said, std::span<const float, featureCount> features, double actual)
    {
        m_own.append(features, actual - m_trust.share() * said);
        m_trust.append(actual, said);
    }

    double treeShare() const { return m_trust.share(); }
    const OwnRegression& own() const { return m_own; }

private:
    TreeTrust m_trust;
    OwnRegression m_own;
};

} // namespace likecast
