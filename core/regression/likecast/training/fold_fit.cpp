#include "core/regression/likecast/training/fold_fit.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double largestResidual = 6.0; ///< in spreads

/// Rows picked from a table, ready for the trees.
struct FitRows {
    std::size_t columns = featureCount;
    std::vector<float> features;
    std::vector<float> targets;
    std::vector<float> weights;
    std::vector<PairwiseRow> order;

    MatrixView view() const { return {features, columns}; }
};

/// Which rows of a table: all but those of a fold (-1: all), or a fold's alone.
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

/// The trees' own loss, as a mean by the rows' weights.
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
                                    const FitStage& stage, int withoutFold, const FitWatch& watch)
{
    const BoostedTreesSettings& trees = stage.trees;
    const FitRows rows = pickRows(table, target, stage.columns, {withoutFold});
    FitRows leftOut;
    BoostedTreesWatch look;
    look.start = watch.start;
    if (watch.judges) {
        leftOut = pickRows(table, target, stage.columns, {withoutFold, true});
        look.validation = leftOut.view();
    }
    if (watch.onRound) {
        look.onRound = [&](int, std::span<const float> known, std::span<const float> unknown) {
            if (!watch.judges)
                return watch.onRound({});
            FitLoss loss{meanPseudoHuber(rows, known, trees.huberSlope), {}};
            if (!unknown.empty())
                loss.leftOut = meanPseudoHuber(leftOut, unknown, trees.huberSlope);
            return watch.onRound(loss);
        };
    }
    if (stage.order.weight <= 0.0)
        return BoostedTrees::train(rows.view(), rows.targets, rows.weights, trees, watch.onProgress,
                                   watch.cancellation, {}, look);
    const PairwiseObjective objective(rows.order, rows.targets, rows.weights, trees.huberSlope,
                                      stage.order);
    return BoostedTrees::train(
        rows.view(), rows.targets, rows.weights, trees, watch.onProgress, watch.cancellation,
        [&](std::span<const float> margins, std::vector<float>& gradient,
            std::vector<float>& hessian) { objective.derivatives(margins, gradient, hessian); },
        look);
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
