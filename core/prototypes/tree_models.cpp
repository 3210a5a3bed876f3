#include "core/prototypes/tree_models.h"

#include "core/prototypes/recent_likes_encoder.h"
#include "core/prototypes/thesis_encoder.h"
#include "core/regression/contract/early_stop.h"

namespace likecast
{

namespace
{

const QString treesFile = QStringLiteral("trees.ubj");

/// XGBoost behind the prototypes' interface.
class TreesRowModel final : public RowModel
{
public:
    TreesRowModel(BoostedTrees trees, std::vector<double> importances)
        : m_trees(std::move(trees))
        , m_importances(std::move(importances))
    {
    }

    /// Errors: Internal.
    static Result<std::unique_ptr<RowModel>> of(BoostedTrees trees)
    {
        auto importances = trees.gainShares();
        if (!importances)
            return failure(importances.error());
        return std::make_unique<TreesRowModel>(std::move(trees), *std::move(importances));
    }

    Result<std::vector<float>> predict(MatrixView rows) const override
    {
        return m_trees.predict(rows);
    }

    Result<QMap<QString, QByteArray>> files() const override
    {
        const auto bytes = m_trees.toBytes();
        if (!bytes)
            return failure(bytes.error());
        return QMap<QString, QByteArray>{{treesFile, *bytes}};
    }

    std::vector<double> importances() const override { return m_importances; }

private:
    BoostedTrees m_trees;
    std::vector<double> m_importances;
};

/// A single CART (Breiman et al. 1984): one round whose leaves are the means of their rows.
BoostedTreesSettings decisionTree()
{
    BoostedTreesSettings settings;
    settings.rounds = 1;
    settings.depth = 8;
    settings.learningRate = 1.0;
    settings.loss = TreesLoss::Squared;
    settings.leastChildWeight = 12.0;
    settings.columnShare = 1.0;
    settings.rowShare = 1.0;
    settings.ridge = 0.0;
    return settings;
}

/// A random forest (Breiman 2001): many such trees in one round, each on its own sample.
BoostedTreesSettings randomForest()
{
    BoostedTreesSettings settings = decisionTree();
    settings.treesPerRound = 40;
    settings.splitColumnShare = 0.1;
    settings.rowShare = 0.632; // the share of distinct rows in a bootstrap sample
    return settings;
}

BoostedTreesSettings gradientBoosting()
{
    BoostedTreesSettings settings;
    settings.rounds = 100;
    settings.learningRate = 0.1;
    settings.loss = TreesLoss::Squared;
    settings.columnShare = 1.0;
    settings.rowShare = 0.8;
    return settings;
}

double meanSquaredError(std::span<const float> targets, std::span<const float> values)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const double error = static_cast<double>(targets[i]) - static_cast<double>(values[i]);
        sum += error * error;
    }
    return targets.empty() ? 0.0 : sum / static_cast<double>(targets.size());
}

/// Losses after the rounds so far. Errors: Internal.
Result<TrainingEpoch> epochOf(const GrowingTrees& trees, const RowSplit& rows, int round,
                              int rounds)
{
    const auto known = trees.trainingMargins();
    const auto unknown = trees.validationMargins();
    if (!known || !unknown)
        return failure(known ? unknown.error() : known.error());
    TrainingEpoch epoch{round, rounds, meanSquaredError(rows.trainingTargets, *known), {}};
    if (!unknown->empty())
        epoch.validationLoss = meanSquaredError(rows.validationTargets, *unknown);
    return epoch;
}

/// Keeps the best round, including the starting one. Losses are mean squared errors.
Result<std::unique_ptr<RowModel>> trainTrees(BoostedTreesSettings settings, const RowSplit& rows,
                                             const TrainingOptions& options)
{
    if (options.cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);
    settings.seed = seedOf(options);
    const QByteArray start = rows.resumed.value(treesFile);
    auto trees = GrowingTrees::begin({rows.training, rows.trainingTargets}, settings,
                                     rows.validation, start);
    if (!trees)
        return failure(trees.error());
    EarlyStop stop(options);
    int kept = 0;
    if (!start.isEmpty()) {
        const auto earlier = BoostedTrees::fromBytes(start, rows.training.columns);
        const auto rounds = earlier ? earlier->rounds() : failure(earlier.error());
        const auto epoch = epochOf(*trees, rows, 0, settings.rounds);
        if (!rounds || !epoch)
            return failure(rounds ? epoch.error() : rounds.error());
        kept = *rounds;
        stop.startFrom(*epoch);
    }
    for (int round = 1; round <= settings.rounds; ++round) {
        const auto grown = trees->growRound();
        const auto epoch =
            grown ? epochOf(*trees, rows, round, settings.rounds) : failure(grown.error());
        if (!epoch)
            return failure(epoch.error());
        if (options.onProgress)
            options.onProgress({round, settings.rounds});
        if (!stop.shouldContinue(*epoch))
            break;
    }
    auto best = trees->firstRounds(kept + stop.bestEpoch());
    if (!best)
        return failure(best.error());
    return TreesRowModel::of(*std::move(best));
}

Result<std::unique_ptr<RowModel>> loadTrees(const QMap<QString, QByteArray>& files,
                                            std::size_t columns)
{
    if (!files.contains(treesFile))
        return failure(ErrorCode::ModelIncompatible,
                       QStringLiteral("trained by an earlier version; train it again"));
    auto trees = BoostedTrees::fromBytes(files.value(treesFile), columns);
    if (!trees)
        return failure(trees.error());
    return TreesRowModel::of(*std::move(trees));
}

EncodedModelKind thesisTrees(const QString& name, const BoostedTreesSettings& settings)
{
    EncodedModelKind kind{name,
                          EncodedTarget::LikesOverMean,
                          [](const std::vector<TrainingPost>& training,
                             const TrainingOptions&) -> std::unique_ptr<PostEncoder> {
                              return ThesisEncoder::fit(training);
                          },
                          [](const QJsonObject& json) -> std::unique_ptr<PostEncoder> {
                              return ThesisEncoder::fromJson(json);
                          },
                          [settings](const RowSplit& rows, const TrainingOptions& options) {
                              return trainTrees(settings, rows, options);
                          },
                          &loadTrees};
    kind.resumes = false; // there is only one round
    return kind;
}

} // namespace

EncodedModelKind decisionTreeModel()
{
    return thesisTrees(QStringLiteral("decision-tree"), decisionTree());
}

EncodedModelKind randomForestModel()
{
    return thesisTrees(QStringLiteral("random-forest"), randomForest());
}

EncodedModelKind gradientBoostingModel()
{
    const auto encoder = [](const auto&...) -> std::unique_ptr<PostEncoder> {
        return std::make_unique<RecentLikesEncoder>();
    };
    return {QStringLiteral("gradient-boosting"),
            EncodedTarget::LogLikes,
            encoder,
            encoder,
            [](const RowSplit& rows, const TrainingOptions& options) {
                BoostedTreesSettings settings = gradientBoosting();
                if (options.epochs > 0)
                    settings.rounds = options.epochs;
                return trainTrees(settings, rows, options);
            },
            &loadTrees};
}

} // namespace likecast
