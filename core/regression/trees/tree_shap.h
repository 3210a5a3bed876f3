#pragma once

#include "core/common/result.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace likecast
{

/// Exact SHAP values of boosted trees for one row at a time: path-dependent TreeSHAP (Lundberg et
/// al. 2018), path by path as in GPUTreeShap (Mitchell et al. 2022). XGBoost gives the same values
/// but spends milliseconds a row, most of them on what the trees alone decide; here that is done
/// once. Immutable after reading, hence safe from several threads.
class TreeShap
{
public:
    /// `modelJson` is XGBoost's own JSON of a tree booster with numeric splits and one output.
    /// Errors: ModelDamaged, also for paths over more than `mostSplitColumns` columns.
    static Result<TreeShap> fromModelJson(const QByteArray& modelJson, std::size_t columns);

    /// One value per column and the bias last; they sum to what the trees say of the row. NaN is
    /// "unknown". `row` has as many values as there are columns.
    std::vector<float> contributions(std::span<const float> row) const;

    static constexpr std::size_t mostSplitColumns = 16; ///< on one path

private:
    friend class TreePathReader;

    /// What a path asks of one column, its splits on it taken together.
    struct Condition {
        float atLeast;
        float below;
        float share; ///< of the training rows that pass, splits on other columns aside
        std::uint32_t column : 31;
        std::uint32_t unknownPasses : 1;
    };
    /// Paths from the root to a leaf with equally many conditions, each column at most once in a
    /// path: one path's conditions after the other's.
    struct Paths {
        std::vector<float> leaves;
        std::vector<Condition> conditions;
    };

    template<std::size_t length>
    void addPaths(std::span<const float> row, std::vector<double>& sums) const;

    std::array<Paths, mostSplitColumns + 1> m_paths; ///< by length
    std::size_t m_columns = 0;
    double m_bias = 0.0; ///< mean of the trees over their training rows
};

} // namespace likecast
