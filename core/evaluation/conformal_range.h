#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace likecast
{

/// Predictive distribution of a post's y = ln(1 + likes). A value.
class PredictiveDistribution
{
public:
    struct Range {
        double low = 0.0;
        double high = 0.0;
    };

    /// y = logMedian + errorScale * offset. `offsets` is ascending; `cumulative` is the probability
    /// at or below each, ascending within (0, 1); both have the same size and are not empty.
    /// `tailShare` is the probability outside the 80 % range on each side.
    PredictiveDistribution(double logMedian, double errorScale, std::vector<double> offsets,
                           std::vector<double> cumulative, double tailShare);

    /// Interpolates; the outermost offset beyond the ends. Non-decreasing in `probability`.
    double quantile(double probability) const;

    /// Probability that y is at most this, clamped to [0.001, 0.999].
    double cumulative(double y) const;

    /// The range expected to cover 80 % of such posts, adapted to the coverage so far. Contains the
    /// median; never below 0.
    Range range80() const;

    double logMedian() const { return m_logMedian; }

private:
    double m_logMedian;
    double m_errorScale;
    std::vector<double> m_offsets;
    std::vector<double> m_cumulative;
    double m_tailShare;
};

/// Conformal prediction for one account: the distribution of its own one-step-ahead residuals in
/// units of the expected error (locally weighted: Lei et al., JASA 2018), weighting recent ones
/// more (Barber et al., arXiv 2202.13415), blended with other accounts' while there are few, and
/// adapted as outcomes arrive so that coverage stays at 80 % (Gibbs and Candes, arXiv 2106.00170).
///
/// Residuals are signed: a skewed distribution gives a skewed range. Use from one thread.
class ConformalRange
{
public:
    /// with fewer, own residuals are not used
    static constexpr std::size_t fewestOwnResiduals = 4;

    /// `reference`: residuals of other accounts, ascending and equally weighted; not empty.
    explicit ConformalRange(std::span<const double> reference);

    /// Adds the residual of the account's next post, (y - logMedian) / errorScale; NaN is ignored.
    /// `reference` replaces the reference residuals from now on.
    void append(double residual, std::span<const double> reference);

    PredictiveDistribution distribution(double logMedian, double errorScale) const;

    std::size_t count() const { return m_residuals.size(); }

private:
    std::vector<double> m_reference;
    std::vector<double> m_residuals; ///< oldest first, at most a fixed number
    double m_tailShare = 0.1;        ///< probability outside the 80 % range on each side
};

} // namespace likecast
