#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/common/result.h"

#include <QByteArray>

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace likecast
{

/// How trees are grown. The loss is pseudo-Huber: squared near 0, absolute beyond `huberSlope`.
struct BoostedTreesSettings {
    int rounds = 300;
    int treesPerRound = 1; ///< each on its own draw of rows and columns; their mean is one step
    int depth = 6;
    double learningRate = 0.055;
    double huberSlope = 0.5;
    double leastChildWeight = 20.0;
    double columnShare = 0.35; ///< of the features seen by each tree
    double rowShare = 0.6;
    double ridge = 5.0;
    int seed = 1;
};

/// Rows of `columns` values each, row by row; NaN is "unknown".
struct MatrixView {
    std::span<const float> values;
    std::size_t columns = 0;

    std::size_t rows() const { return columns == 0 ? 0 : values.size() / columns; }
};

/// A loss of one's own: fills its first and second derivative by the margin of each row.
using TreesObjective = std::function<void(
    std::span<const float> margins, std::vector<float>& gradient, std::vector<float>& hessian)>;

/// Looks on while trees grow.
struct BoostedTreesWatch {
    QByteArray start;      ///< toBytes() of trees to go on from; empty: start anew
    MatrixView validation; ///< rows that are not learned from; may be empty
    /// After each round, with what the trees say by then of both kinds of rows; false: enough.
    std::function<bool(int round, std::span<const float> training,
                       std::span<const float> validation)>
        onRound;
};

/// Gradient-boosted regression trees by XGBoost (Chen and Guestrin 2016), histogram method. The
/// same input gives the same trees: the number of threads follows from the number of rows.
/// Predicting is safe from several threads, one after another.
class BoostedTrees
{
public:
    BoostedTrees();
    ~BoostedTrees();
    BoostedTrees(BoostedTrees&&) noexcept;
    BoostedTrees& operator=(BoostedTrees&&) noexcept;

    /// `weights` as many as rows, or empty for equal ones. With an `objective` the loss of the
    /// settings, the targets and the weights are left to it. Errors: InputInvalid for shapes that
    /// do not fit or targets that are not finite; ModelDamaged (trees to go on from that do not fit
    /// these columns); Cancelled (polled before every round); Internal.
    static Result<BoostedTrees>
    train(MatrixView features, std::span<const float> targets, std::span<const float> weights,
          const BoostedTreesSettings& settings, const ProgressCallback& onProgress,
          const CancellationToken& cancellation, const TreesObjective& objective = {},
          const BoostedTreesWatch& watch = {});

    /// Rounds grown so far, those gone on from included.
    Result<int> rounds() const;

    /// The trees as they were after so many rounds, at least one. Errors: InputInvalid; Internal.
    Result<BoostedTrees> firstRounds(int count) const;

    /// From toBytes(). Errors: ModelDamaged, also when it was trained on another number of columns.
    static Result<BoostedTrees> fromBytes(const QByteArray& bytes, std::size_t columns);

    /// UBJSON, XGBoost's own portable form.
    Result<QByteArray> toBytes() const;

    /// One value per row. Errors: InputInvalid for another number of columns; Internal.
    Result<std::vector<float>> predict(MatrixView features) const;

    /// Exact SHAP values (Lundberg et al. 2018): per row one per column and the bias last; a row
    /// sums to its prediction (tree_shap.h). Errors: as predict(); ModelDamaged.
    Result<std::vector<float>> contributions(MatrixView features) const;

private:
    struct Booster;
    explicit BoostedTrees(std::unique_ptr<Booster> booster);

    std::unique_ptr<Booster> m_booster;
};

} // namespace likecast
