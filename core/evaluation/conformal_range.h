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
    /// `offsets` ascending, `cumulative` the share of probability at or below each, ascending to 1;
    /// y = logMedian + errorScale * offset.
    PredictiveDistribution(double logMedian, double errorScale, std::vector<double> offsets,
                           std::vector<double> cumulative, double tailShare);

    /// `probability` in (0, 1). Never descending in it.
    double quantile(double probability) const;

    /// Chance that y is at most this.
    double cumulative(double y) const;

    struct Range {
        double low = 0.0;
        double high = 0.0;
    };
    /// The range that 80 % of such posts land in, widened or narrowed by what happened so far;
    /// holds the median.
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
/// units of the error the model expected (Lei et al. 2018, locally weighted), newer ones counting
/// more (Barber et al., arXiv 2202.13415), blended with those of other accounts while there are few
/// (none of its own before the fourth), and adapted so that 80 % is held as outcomes arrive (Gibbs
/// and Candes, arXiv 2106.00170).
///
/// Residuals are signed: a distribution that leans to one side gives a range that does.
/// An object belongs to one thread.
class ConformalRange
{
public:
    /// `reference`: ascending residuals of other accounts, equally likely; not empty.
    explicit ConformalRange(std::span<const double> reference);

    /// Takes in what came of the account's next post. `residual` = (y - logMedian) / errorScale.
    /// `reference` as it holds for the account's number of posts now; may be the one before.
    void append(double residual, std::span<const double> reference);

    PredictiveDistribution distribution(double logMedian, double errorScale) const;

    std::size_t count() const { return m_residuals.size(); }

private:
    void build(std::vector<double>& offsets, std::vector<double>& cumulative) const;

    std::vector<double> m_reference;
    std::vector<double> m_residuals; ///< oldest first, at most a fixed number
    double m_tailShare = 0.1;        ///< probability left out on each side of the 80 % range
};

} // namespace likecast
