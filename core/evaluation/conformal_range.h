#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace likecast
{

/// Where y = ln(1 + likes) of a post will land. A value.
class PredictiveDistribution
{
public:
    struct Range {
        double low = 0.0;
        double high = 0.0;
    };

    /// y = logMedian + errorScale * offset. `offsets` ascending; `cumulative` the probability at or
    /// below each, ascending within (0, 1); both of the same size, not empty. `tailShare` is what
    /// the 80 % range leaves out on each side.
    PredictiveDistribution(double logMedian, double errorScale, std::vector<double> offsets,
                           std::vector<double> cumulative, double tailShare);

    /// Interpolated; the outermost offset beyond the ends. Never descending in `probability`.
    double quantile(double probability) const;

    /// Chance that y is at most this, within [0.001, 0.999].
    double cumulative(double y) const;

    /// The range that 80 % of such posts land in, widened or narrowed by what happened so far.
    /// Holds the median; never below 0.
    Range range80() const;

    double logMedian() const { return m_logMedian; }

private:
    double m_logMedian;
    double m_errorScale;
    std::vector<double> m_offsets;
    std::vector<double> m_cumulative;
    double m_tailShare;
};

/// Conformal prediction for one account: the distribution of its own one-step-ahead residuals, in
/// units of the error the model expected (locally weighted: Lei et al., JASA 2018), newer ones
/// counting more (Barber et al., arXiv 2202.13415), blended with those of other accounts while
/// there are few, and adapted so that 80 % is held as outcomes arrive (Gibbs and Candes,
/// arXiv 2106.00170).
///
/// Residuals are signed: a distribution that leans to one side gives a range that does.
/// An object belongs to one thread.
class ConformalRange
{
public:
    static constexpr std::size_t fewestOwnResiduals = 4; ///< fewer of its own are not used at all

    /// `reference`: ascending, equally likely residuals of other accounts; not empty.
    explicit ConformalRange(std::span<const double> reference);

    /// Takes in what came of the account's next post: (y - logMedian) / errorScale. NaN is passed
    /// over. `reference` is what holds for the account from now on.
    void append(double residual, std::span<const double> reference);

    PredictiveDistribution distribution(double logMedian, double errorScale) const;

    std::size_t count() const { return m_residuals.size(); }

private:
    std::vector<double> m_reference;
    std::vector<double> m_residuals; ///< oldest first, at most a fixed number
    double m_tailShare = 0.1;        ///< probability left out on each side of the 80 % range
};

} // namespace likecast
