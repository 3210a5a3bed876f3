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

enum class TreesLoss {
    PseudoHuber, ///< quadratic near 0, absolute beyond BoostedTreesSettings::huberSlope
    Squared
};

/// How trees are grown.
struct BoostedTreesSettings {
    int rounds = 300;
    int treesPerRound = 1; ///< each on its own sample of rows and columns; a round adds their mean
    int depth = 6;
    double learningRate = 0.055;
    TreesLoss loss = TreesLoss::PseudoHuber;
    double huberSlope = 0.5;
    double leastChildWeight = 20.0;
    double columnShare = 0.35;     ///< share of features sampled for each tree
    double splitColumnShare = 1.0; ///< share of those sampled for each split
    double rowShare = 0.6;
    double ridge = 5.0;
    int seed = 1;
};

/// Rows of `columns` values each, row-major; NaN means unknown.
struct MatrixView {
    std::span<const float> values;
    std::size_t columns = 0;

    std::size_t rows() const { return columns == 0 ? 0 : values.size() / columns; }
};

/// A custom loss: fills in its first and second derivatives with respect to each row's margin.
using TreesObjective = std::function<void(
    std::span<const float> margins, std::vector<float>& gradient, std::vector<float>& hessian)>;

/// Training data for trees.
struct TrainingRows {
    MatrixView features;
    std::span<const float> targets;
    std::span<const float> weights = {}; ///< one per row; empty: all equal
    /// Replaces the settings' loss and ignores targets and weights. May be empty.
    TreesObjective objective = {};
};

/// A trained ensemble of regression trees by XGBoost (Chen and Guestrin 2016), histogram method.
/// predict() and contributions() may be called from several threads; calls are serialized.
class BoostedTrees
{
public:
    BoostedTrees();
    ~BoostedTrees();
    BoostedTrees(BoostedTrees&&) noexcept;
    BoostedTrees& operator=(BoostedTrees&&) noexcept;

    /// Grows all rounds. The same input gives the same trees. Errors: those of GrowingTrees;
    /// Cancelled (polled before every round).
    static Result<BoostedTrees> train(const TrainingRows& rows,
                                      const BoostedTreesSettings& settings,
                                      const ProgressCallback& onProgress = {},
                                      const CancellationToken& cancellation = {});

    Result<int> rounds() const;

    /// Loads toBytes(). The bytes must come from a trusted model folder whose checksums match:
    /// XGBoost's loader is not hardened against crafted files. Errors: ModelDamaged, also if the
    /// trees were trained on another number of columns.
    static Result<BoostedTrees> fromBytes(const QByteArray& bytes, std::size_t columns);

    /// UBJSON, XGBoost's portable format.
    Result<QByteArray> toBytes() const;

    /// One value per row. Errors: InputInvalid for another number of columns; Internal.
    Result<std::vector<float>> predict(MatrixView features) const;

    /// Exact SHAP values (Lundberg et al. 2018) by XGBoost's pred_contribs: per row, one value per
    /// column, then the bias; a row sums to its prediction. Errors: as predict().
    Result<std::vector<float>> contributions(MatrixView features) const;

    /// Each column's share of the total loss reduction of all splits, summing to 1; all 0 for trees
    /// without a split. Errors: Internal.
    Result<std::vector<double>> gainShares() const;

private:
    friend class GrowingTrees;
    struct Booster;
    explicit BoostedTrees(std::unique_ptr<Booster> booster);
    Result<std::vector<float>> predict(MatrixView features, const char* options,
                                       std::size_t valuesPerRow) const;

    std::unique_ptr<Booster> m_booster;
};

/// Grows trees round by round, so that the caller can watch the loss, grow several models in
/// lockstep and stop at any round. The number of threads depends only on the number of rows, so the
/// same sequence of calls on one thread gives the same trees. Use from one thread.
class GrowingTrees
{
public:
    GrowingTrees(GrowingTrees&&) noexcept;
    ~GrowingTrees();

    /// Copies features, targets and weights; the objective must outlive the object. `validation`
    /// may be empty. `start`: toBytes() of trees to resume from, or empty. Errors: InputInvalid for
    /// mismatched shapes or targets that are not finite; ModelDamaged if `start` does not fit these
    /// columns; Internal.
    static Result<GrowingTrees> begin(const TrainingRows& rows,
                                      const BoostedTreesSettings& settings,
                                      MatrixView validation = {}, const QByteArray& start = {});

    /// Errors: Internal.
    Result<void> growRound();

    /// Current predictions for the training or the validation rows. Errors: Internal.
    Result<std::vector<float>> trainingMargins() const;
    Result<std::vector<float>> validationMargins() const;

    /// The first `rounds` rounds, at least one, including those of `start`. Errors: InputInvalid;
    /// Internal.
    Result<BoostedTrees> firstRounds(int rounds) const;

private:
    struct State;
    explicit GrowingTrees(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace likecast
