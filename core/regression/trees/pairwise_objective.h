#pragma once

#include "core/common/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace likecast
{

/// How much the order of an account's posts counts, relative to each post's own error.
struct PairwiseSettings {
    double weight = 0.2; ///< of all pairs of a post together, relative to the post itself; 0: none
    double slope = 3.0;  ///< per unit of y: how soon a pair counts as separated
    int reach = 20;      ///< maximum distance in posts
    double leastGap = 0.1; ///< pairs closer in y do not count
};

/// A training row for the objective. An account's rows are adjacent, in time order.
struct PairwiseRow {
    int account = 0;
    std::size_t position = 0; ///< number of earlier posts of the account
    double y = 0.0;
    double logLevel = 0.0; ///< forecast = logLevel + spread x margin
    double spread = 1.0;
};

/// Pseudo-Huber loss of (y - level) / spread plus the logistic loss of pairs of one account's posts
/// (RankNet, Burges et al. 2005): a forecast close to every post that orders them wrongly is no
/// help in choosing between two drafts.
class PairwiseObjective
{
public:
    /// `targets` and `weights`: one per row, as given to the trees.
    PairwiseObjective(std::span<const PairwiseRow> rows, std::span<const float> targets,
                      std::span<const float> weights, double huberSlope,
                      const PairwiseSettings& settings);

    std::size_t rows() const { return m_targets.size(); }

    /// Fills in the first and second derivatives of the loss with respect to each row's margin.
    void derivatives(std::span<const float> margins, std::vector<float>& gradient,
                     std::vector<float>& hessian) const;

private:
    struct Pair {
        std::size_t higher = 0;
        std::size_t lower = 0;
        double weight = 0.0;
    };

    std::vector<double> m_targets;
    std::vector<double> m_weights;
    std::vector<double> m_levels;
    std::vector<double> m_spreads;
    std::vector<Pair> m_pairs;
    double m_huberSlope;
    double m_pairSlope;
};

} // namespace likecast
