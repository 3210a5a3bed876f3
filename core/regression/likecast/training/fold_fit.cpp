#include "core/regression/likecast/training/fold_fit.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double largestResidual = 6.0; ///< in spreads

/// Rows selected from a table, ready for the trees.
struct FitRows {
    std::size_t columns = featureCount;
    std::vector<float> features;
    std::vector<float> targets;
    std::vector<float> weights;
    std::vector<PairwiseRow> order;

    MatrixView view() const { return {features, columns}; }
};

/// Selects rows of a table: all but a fold (-1: all), or a fold alone.
struct Folds {
    int fold = -1;
    bool alone = false;

    bool hold(const TrainingRow& row) const { return (row.fold == fold) == alone; }
};

MatrixView withColumns(FitColumns columns, std::vector<float>& features)
{
    if (columns == FitColumns::Content)
        features = ContentModel::pickColumns({features, featureCount});
    return {features,
            columns == FitColumns::Content ? ContentModel::columns().size() : featureCount};
}

FitRows pickRows(const TrainingTable& table, const std::vector<double>& target, FitColumns columns,
                 Folds folds)
{
    FitRows picked;
    std::size_t accountBegin = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TrainingRow& row = table.rows[i];
        if (row.account != table.rows[accountBegin].account)
            accountBegin = i;
        if (row.weight <= 0.0 || !folds.hold(row))
            continue;
        const std::span<const float> features = table.featuresOf(i);
        picked.features.insert(picked.features.end(), features.begin(), features.end());
        picked.targets.push_back(
            static_cast<float>(std::clamp(target[i], -largestResidual, largestResidual)));
        picked.weights.push_back(static_cast<float>(row.weight * row.spread));
        picked.order.push_back({row.account, i - accountBegin, row.y, row.logLevel, row.spread});
    }
    double sum = 0.0;
    for (const float weight : picked.weights)
        sum += static_cast<double>(weight);
    const double unit = sum > 0.0 ? sum / static_cast<double>(picked.weights.size()) : 1.0;
    for (float& weight : picked.weights)
        weight = static_cast<float>(static_cast<double>(weight) / unit);
    picked.columns = withColumns(columns, picked.features).columns;
    return picked;
}

/// The trees' own loss: a mean weighted by row.
double meanPseudoHuber(const FitRows& rows, std::span<const float> margins, double slope)
{
    double sum = 0.0;
    double weights = 0.0;
    for (std::size_t i = 0; i < rows.targets.size(); ++i) {
        const double error = static_cast<double>(margins[i]) - static_cast<double>(rows.targets[i]);
        const double weight = static_cast<double>(rows.weights[i]);
        sum += weight * slope * slope * (std::hypot(1.0, error / slope) - 1.0);
        weights += weight;
    }
    return weights > 0.0 ? sum / weights : 0.0;
}

} // namespace

Result<BoostedTrees> fitWithoutFold(const TrainingTable& table, const std::vector<double>& target,
                                    const FitStage& stage, int withoutFold,
                                    const ProgressCallback& onProgress,
                                    const CancellationToken& cancellation)
{
    const FitRows rows = pickRows(table, target, stage.columns, {withoutFold});
    return BoostedTrees::train({rows.view(), rows.targets, rows.weights}, stage.trees, onProgress,
                               cancellation);
}

struct FoldFit::State {
    FitRows learned;
    FitRows leftOut;
    double huberSlope = 1.0;
    std::optional<PairwiseObjective> objective;
    std::optional<GrowingTrees> trees;
};

FoldFit::FoldFit(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

FoldFit::FoldFit(FoldFit&&) noexcept = default;
FoldFit::~FoldFit() = default;

Result<FoldFit> FoldFit::begin(const TrainingTable& table, const std::vector<double>& target,
                               const FitStage& stage, int withoutFold)
{
    auto state = std::make_unique<State>();
    state->huberSlope = stage.trees.huberSlope;
    state->learned = pickRows(table, target, stage.columns, {withoutFold});
    if (withoutFold >= 0)
        state->leftOut = pickRows(table, target, stage.columns, {withoutFold, true});
    const FitRows& learned = state->learned;
    TrainingRows rows{learned.view(), learned.targets, learned.weights};
    if (stage.order.weight > 0.0) {
        const PairwiseObjective& objective = state->objective.emplace(
            learned.order, learned.targets, learned.weights, state->huberSlope, stage.order);
        rows.objective = [&objective](std::span<const float> margins, std::vector<float>& gradient,
                                      std::vector<float>& hessian) {
            objective.derivatives(margins, gradient, hessian);
        };
    }
    auto trees = GrowingTrees::begin(rows, stage.trees, state->leftOut.view());
    if (!trees)
        return failure(trees.error());
    state->trees.emplace(*std::move(trees));
    return FoldFit(std::move(state));
}

Result<void> FoldFit::growRound()
{
    return m_state->trees->growRound();
}

Result<FitLoss> FoldFit::loss() const
{
    const auto known = m_state->trees->trainingMargins();
    const auto unknown = m_state->trees->validationMargins();
    if (!known || !unknown)
        return failure(known ? unknown.error() : known.error());
    FitLoss loss{meanPseudoHuber(m_state->learned, *known, m_state->huberSlope), {}};
    if (!unknown->empty())
        loss.leftOut = meanPseudoHuber(m_state->leftOut, *unknown, m_state->huberSlope);
    return loss;
}

Result<BoostedTrees> FoldFit::firstRounds(int rounds) const
{
    return m_state->trees->firstRounds(rounds);
}

Result<void> predictFold(const TrainingTable& table, const BoostedTrees& trees, FitColumns columns,
                         int fold, std::vector<double>& out)
{
    std::vector<float> features;
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].fold != fold)
            continue;
        const std::span<const float> own = table.featuresOf(i);
        features.insert(features.end(), own.begin(), own.end());
        indices.push_back(i);
    }
    const auto predicted = trees.predict(withColumns(columns, features));
    if (!predicted)
        return failure(predicted.error());
    for (std::size_t i = 0; i < indices.size(); ++i)
        out[indices[i]] = static_cast<double>((*predicted)[i]);
    return {};
}

} // namespace likecast
