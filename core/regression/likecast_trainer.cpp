#include "core/regression/likecast_trainer.h"

#include "core/regression/forecast_calibration.h"
#include "core/regression/training_table.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double largestResidual = 6.0; ///< in spreads
constexpr std::size_t leastRows = 100;

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

/// `target` in spreads, one per row of the table.
FitRows pickRows(const TrainingTable& table, const std::vector<double>& target, Folds folds)
{
    FitRows picked;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TrainingRow& row = table.rows[i];
        if (row.weight <= 0.0 || !folds.hold(row))
            continue;
        const std::span<const float> features = table.featuresOf(i);
        picked.features.insert(picked.features.end(), features.begin(), features.end());
        picked.targets.push_back(
            static_cast<float>(std::clamp(target[i], -largestResidual, largestResidual)));
        picked.weights.push_back(static_cast<float>(row.weight * row.spread));
        picked.order.push_back({row.account, row.earlierPosts, row.y, row.logLevel, row.spread});
    }
    double sum = 0.0;
    for (const float weight : picked.weights)
        sum += static_cast<double>(weight);
    const double unit = sum > 0.0 ? sum / static_cast<double>(picked.weights.size()) : 1.0;
    for (float& weight : picked.weights)
        weight = static_cast<float>(static_cast<double>(weight) / unit);
    return picked;
}

/// Which columns trees are grown on.
enum class Columns { All, Content };

MatrixView withColumns(Columns columns, std::vector<float>& features)
{
    if (columns == Columns::Content)
        features = ContentModel::pickColumns({features, featureCount});
    return {features, columns == Columns::Content ? ContentModel::columns().size() : featureCount};
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

/// Forecasts of the rows of one fold.
Result<void> predictFold(const TrainingTable& table, const BoostedTrees& trees, Columns columns,
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

class Training
{
public:
    Training(TrainingTable& table, const LikecastTrainingSettings& settings,
             const ProgressCallback& onProgress, const CancellationToken& cancellation)
        : m_table(table)
        , m_settings(settings)
        , m_onProgress(onProgress)
        , m_cancellation(cancellation)
    {
        const int fits = settings.folds + 1;
        m_totalRounds =
            fits * (settings.content.rounds + settings.residual.rounds + settings.error.rounds);
    }

    /// Forecasts of every row by trees that did not see its account, then the trees on all rows.
    /// `onEpoch` looks on while those without the first fold grow.
    Result<BoostedTrees> crossFit(const std::vector<double>& target, Columns columns,
                                  const BoostedTreesSettings& trees, std::vector<double>& heldOut,
                                  const PairwiseSettings& order = noOrder,
                                  const EpochCallback& onEpoch = {})
    {
        heldOut.assign(m_table.rows.size(), 0.0);
        for (int fold = 0; fold < m_settings.folds; ++fold) {
            const auto fitted =
                fit(target, columns, trees, order, fold, fold == 0 ? onEpoch : EpochCallback());
            if (!fitted)
                return failure(fitted.error());
            if (const auto done = predictFold(m_table, *fitted, columns, fold, heldOut); !done)
                return failure(done.error());
        }
        return fit(target, columns, trees, order, -1, {});
    }

private:
    static constexpr PairwiseSettings noOrder{.weight = 0.0};

    Result<BoostedTrees> fit(const std::vector<double>& target, Columns columns,
                             const BoostedTreesSettings& trees, const PairwiseSettings& order,
                             int withoutFold, const EpochCallback& onEpoch)
    {
        FitRows rows = pickRows(m_table, target, {withoutFold});
        rows.columns = withColumns(columns, rows.features).columns;
        FitRows leftOut;
        BoostedTreesWatch watch;
        if (onEpoch) {
            leftOut = pickRows(m_table, target, {withoutFold, true});
            leftOut.columns = withColumns(columns, leftOut.features).columns;
            watch.validation = leftOut.view();
            watch.onRound = [&](int round, std::span<const float> known,
                                std::span<const float> unknown) {
                TrainingEpoch epoch{
                    round, trees.rounds, meanPseudoHuber(rows, known, trees.huberSlope), {}};
                if (!unknown.empty())
                    epoch.validationLoss = meanPseudoHuber(leftOut, unknown, trees.huberSlope);
                onEpoch(epoch);
                return true;
            };
        }
        const int before = m_roundsDone;
        const auto report = [&](const Progress& progress) {
            m_roundsDone = before + static_cast<int>(progress.done);
            if (m_onProgress && m_roundsDone % 20 == 0)
                m_onProgress({m_roundsDone, m_totalRounds});
        };
        if (order.weight <= 0.0)
            return BoostedTrees::train(rows.view(), rows.targets, rows.weights, trees, report,
                                       m_cancellation, {}, watch);
        const PairwiseObjective objective(rows.order, rows.targets, rows.weights, trees.huberSlope,
                                          order);
        return BoostedTrees::train(
            rows.view(), rows.targets, rows.weights, trees, report, m_cancellation,
            [&](std::span<const float> margins, std::vector<float>& gradient,
                std::vector<float>& hessian) { objective.derivatives(margins, gradient, hessian); },
            watch);
    }

    TrainingTable& m_table;
    const LikecastTrainingSettings& m_settings;
    const ProgressCallback& m_onProgress;
    const CancellationToken& m_cancellation;
    int m_roundsDone = 0;
    int m_totalRounds = 0;
};

QJsonObject treesSettings(const BoostedTreesSettings& settings)
{
    return {{QStringLiteral("rounds"), settings.rounds},
            {QStringLiteral("depth"), settings.depth},
            {QStringLiteral("learning_rate"), settings.learningRate},
            {QStringLiteral("huber_slope"), settings.huberSlope},
            {QStringLiteral("seed"), settings.seed}};
}

QJsonObject trainingReport(const TrainingTable& table, const HeldOutForecasts& forecasts,
                           const std::vector<TrainingSource>& sources,
                           const LikecastTrainingSettings& settings)
{
    return {{QStringLiteral("accounts"), table.accounts},
            {QStringLiteral("posts"), static_cast<qint64>(table.rows.size())},
            {QStringLiteral("folds"), settings.folds},
            {QStringLiteral("residual_trees"), treesSettings(settings.residual)},
            {QStringLiteral("order_weight"), settings.order.weight},
            {QStringLiteral("error_trees"), treesSettings(settings.error)},
            {QStringLiteral("held_out"), heldOutFigures(table, forecasts, sources)}};
}

} // namespace

Result<TrainedLikecast> trainLikecast(const std::vector<TrainingSource>& sources,
                                      const LikecastTrainingSettings& settings,
                                      const ProgressCallback& onProgress,
                                      const CancellationToken& cancellation,
                                      const EpochCallback& onEpoch)
{
    auto table = TrainingTable::build(sources, settings, onProgress, cancellation);
    if (!table)
        return failure(table.error());
    if (table->accounts < std::max(2, settings.folds) || table->rows.size() < leastRows)
        return failure(ErrorCode::PostsTooFew);
    TrainedLikecast trained;
    trained.model.version = settings.version;
    trained.model.level = table->level;
    trained.model.lexicon = table->crossFitLexicon(settings);

    const std::size_t count = table->rows.size();
    std::vector<double> target(count);
    for (std::size_t i = 0; i < count; ++i)
        target[i] = table->rows[i].aboveUsual();
    Training training(*table, settings, onProgress, cancellation);
    std::vector<double> heldOutContent;
    auto content = training.crossFit(target, Columns::Content, settings.content, heldOutContent);
    if (!content)
        return failure(content.error());
    table->setContentScores(heldOutContent);
    for (std::size_t i = 0; i < count; ++i)
        target[i] = (table->rows[i].y - table->rows[i].logLevel) / table->rows[i].spread;
    std::vector<double> heldOutResidual;
    auto residual = training.crossFit(target, Columns::All, settings.residual, heldOutResidual,
                                      settings.order, onEpoch);
    if (!residual)
        return failure(residual.error());

    const double gain = chooseResidualGain(*table, heldOutResidual, settings);
    HeldOutForecasts forecasts;
    for (std::size_t i = 0; i < count; ++i) {
        const TrainingRow& row = table->rows[i];
        forecasts.logMedian.push_back(logMedianOf(row, heldOutResidual[i], gain));
        target[i] = std::abs(row.y - forecasts.logMedian[i]) / row.spread;
    }
    std::vector<double> heldOutError;
    auto error = training.crossFit(target, Columns::All, settings.error, heldOutError);
    if (!error)
        return failure(error.error());
    for (std::size_t i = 0; i < count; ++i) {
        forecasts.errorScale.push_back(table->rows[i].spread * std::clamp(heldOutError[i],
                                                                          leastErrorInSpreads,
                                                                          largestErrorInSpreads));
    }
    trained.model.residual = *std::move(residual);
    trained.model.error = *std::move(error);
    trained.model.content = ContentModel(*std::move(content));
    trained.model.calibration = calibrate(*table, forecasts);
    trained.model.calibration.residualGain = gain;
    trained.training = trainingReport(*table, forecasts, sources, settings);
    return trained;
}

} // namespace likecast
