#include "core/regression/tree_models.h"

#include "core/features/recent_likes_encoder.h"
#include "core/features/thesis_encoder.h"
#include "core/regression/opencv_trees.h"

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
    settings.seed = options.seed;
    return settings;
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
    auto trees = BoostedTrees::train(rows.training, targets, {}, publishedBoosting(options),
                                     options.onProgress, options.cancellation, squaredError);
    if (!trees)
        return failure(trees.error());
    return std::make_unique<BoostedRowModel>(*std::move(trees));
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
            [](const std::vector<const Post*>& training) -> std::unique_ptr<PostEncoder> {
                std::vector<QStringView> captions;
                for (const Post* post : training)
                    captions.emplace_back(post->caption);
                return ThesisEncoder::fit(captions);
            },
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
    const auto encoder = [](const auto&) -> std::unique_ptr<PostEncoder> {
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
