#pragma once

#include "core/features/feature_schema.h"
#include "core/regression/trees/boosted_trees.h"

#include <vector>

namespace likecast
{

/// The effect of a post's content and timing alone, whatever the account's form: trees over the
/// features of time, media type and caption. Their training target is y's distance from the median
/// of the surrounding posts, before and after, which is far less noisy than the distance from a
/// level known beforehand. The residual trees take the scores as features.
class ContentModel
{
public:
    ContentModel() = default;
    explicit ContentModel(BoostedTrees trees);

    /// The columns it reads, ascending.
    static const std::vector<std::size_t>& columns();

    /// These columns of full rows, row-major.
    static std::vector<float> pickColumns(MatrixView rows);

    /// One score per full row, in spreads. Errors: as BoostedTrees::predict().
    Result<std::vector<float>> scores(MatrixView rows) const;

    const BoostedTrees& trees() const { return m_trees; }

private:
    BoostedTrees m_trees;
};

/// The mean score of an account's posts so far, shrunk towards 0.
class ScoreHabit
{
public:
    double mean() const { return m_sum / (m_count + 2.0); }
    void append(double score)
    {
        m_sum += score;
        m_count += 1.0;
    }

private:
    double m_sum = 0.0;
    double m_count = 0.0;
};

} // namespace likecast
