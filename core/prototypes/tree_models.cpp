#include "core/prototypes/tree_models.h"

#include "core/prototypes/opencv_trees.h"
#include "core/prototypes/recent_likes_encoder.h"
#include "core/prototypes/thesis_encoder.h"
#include "core/regression/contract/early_stop.h"

namespace likecast
{

namespace
{

/// XGBoost behind the prototypes' interface.
class BoostedRowModel final : public RowModel
{
public:
    explicit BoostedRowModel(BoostedTrees trees)
        : m_trees(std::move(trees))
    {
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
        return QMap<QString, QByteArray>{{fileName(), *bytes}};
    }

    static QString fileName() { return QStringLiteral("trees.ubj"); }

private:
    BoostedTrees m_trees;
};

BoostedTreesSettings publishedBoosting(const TrainingOptions& options)
{
    BoostedTreesSettings settings;
    settings.rounds = options.epochs > 0 ? options.epochs : 100;
    settings.depth = 6;
    settings.learningRate = 0.1;
    settings.columnShare = 1.0;
    settings.rowShare = 0.8;
    settings.seed = seedOf(options);
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

/// What trees to go on from reach. Errors: ModelDamaged; Internal.
Result<TrainingEpoch> resumedBoosting(const QByteArray& bytes, const RowSplit& rows)
{
    const auto trees = BoostedTrees::fromBytes(bytes, rows.training.columns);
    if (!trees)
        return failure(trees.error());
    const auto known = trees->predict(rows.training);
    const auto unknown = trees->predict(rows.validation);
    if (!known || !unknown)
        return failure(known ? unknown.error() : known.error());
    TrainingEpoch epoch{0, 0, meanSquaredError(rows.trainingTargets, *known), {}};
    if (!unknown->empty())
        epoch.validationLoss = meanSquaredError(rows.validationTargets, *unknown);
    return epoch;
}

Result<std::unique_ptr<RowModel>> trainBoosting(const RowSplit& rows,
                                                const TrainingOptions& options)
{
    // Squared error as published; pseudo-Huber takes steps without bound where it starts far off.
    const std::span<const float> targets = rows.trainingTargets;
    const auto squaredError = [targets](std::span<const float> margins,
                                        std::vector<float>& gradient, std::vector<float>& hessian) {
        gradient.resize(margins.size());
        hessian.assign(margins.size(), 1.0f);
        for (std::size_t i = 0; i < margins.size(); ++i)
            gradient[i] = margins[i] - targets[i];
    };
    const BoostedTreesSettings settings = publishedBoosting(options);
    EarlyStop stop(options);
    const QByteArray start = rows.resumed.value(BoostedRowModel::fileName());
    if (!start.isEmpty()) {
        const auto resumed = resumedBoosting(start, rows);
        if (!resumed)
            return failure(resumed.error());
        stop.startFrom(*resumed);
    }
    const auto look = [&](int round, std::span<const float> known, std::span<const float> unknown) {
        TrainingEpoch epoch{round, settings.rounds, meanSquaredError(targets, known), {}};
        if (!unknown.empty())
            epoch.validationLoss = meanSquaredError(rows.validationTargets, unknown);
        return stop.goOn(epoch);
    };
    // Each round leaves trees that are of use, so a request to stop keeps the best of them.
    const auto trees = BoostedTrees::train(rows.training, targets, {}, settings, options.onProgress,
                                           {}, squaredError, {start, rows.validation, look});
    if (!trees)
        return failure(trees.error());
    const auto grown = trees->rounds();
    if (!grown)
        return failure(grown.error());
    const int kept = *grown - stop.epochsPastBest();
    auto best = trees->firstRounds(kept);
    if (!best)
        return failure(best.error());
    return std::make_unique<BoostedRowModel>(*std::move(best));
}

Result<std::unique_ptr<RowModel>> loadBoosting(const QMap<QString, QByteArray>& files,
                                               std::size_t columns)
{
    auto trees = BoostedTrees::fromBytes(files.value(BoostedRowModel::fileName()), columns);
    if (!trees)
        return failure(trees.error());
    return std::make_unique<BoostedRowModel>(*std::move(trees));
}

EncodedModelKind thesisTrees(const QString& name, OpencvTreesKind kind)
{
    return {name,
            EncodedTarget::LikesOverMean,
            [](const std::vector<TrainingPost>& training, const TrainingOptions&)
                -> std::unique_ptr<PostEncoder> { return ThesisEncoder::fit(training); },
            [](const QJsonObject& json) -> std::unique_ptr<PostEncoder> {
                return ThesisEncoder::fromJson(json);
            },
            [kind](const RowSplit& rows, const TrainingOptions& options) {
                return trainOpencvTrees(kind, rows, options);
            },
            [kind](const QMap<QString, QByteArray>& files, std::size_t columns) {
                return loadOpencvTrees(kind, files, columns);
            }};
}

} // namespace

EncodedModelKind decisionTreeModel()
{
    return thesisTrees(QStringLiteral("decision-tree"), OpencvTreesKind::DecisionTree);
}

EncodedModelKind randomForestModel()
{
    return thesisTrees(QStringLiteral("random-forest"), OpencvTreesKind::RandomForest);
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
            &trainBoosting,
            &loadBoosting};
}

} // namespace likecast
