#include "core/prototypes/opencv_trees.h"

#include "core/prototypes/tree_importances.h"
#include "core/regression/contract/early_stop.h"

#include <opencv2/ml.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace likecast
{

namespace
{

constexpr int publishedDepth = 8;
constexpr int partTrees = 8;
constexpr int forestParts = 5;
constexpr int leastLeafRows = 25;
const QString treesFile = QStringLiteral("trees.json.z");

using Trees = cv::Ptr<cv::ml::DTrees>;

/// One tree, or a forest in parts of a few trees each, whose mean is the forest's.
class OpencvTrees final : public RowModel
{
public:
    OpencvTrees(std::vector<Trees> parts, std::vector<double> importances)
        : m_parts(std::move(parts))
        , m_importances(std::move(importances))
    {
    }

    const std::vector<Trees>& parts() const { return m_parts; }

    Result<std::vector<float>> predict(MatrixView rows) const override
    {
        if (rows.columns != columns() || rows.values.size() % columns() != 0)
            return failure(ErrorCode::InputInvalid, QStringLiteral("number of features"));
        std::vector<float> values(rows.rows());
        try {
            for (std::size_t i = 0; i < rows.rows(); ++i) {
                const auto row = rows.values.subspan(i * columns(), columns());
                // OpenCV reads through a Mat, which has no const form.
                const cv::Mat_<float> sample(1, static_cast<int>(columns()),
                                             const_cast<float*>(row.data()));
                for (const Trees& part : m_parts)
                    values[i] += part->predict(sample) / static_cast<float>(m_parts.size());
            }
        } catch (const cv::Exception& error) {
            return failure(ErrorCode::Internal, QString::fromStdString(error.err));
        }
        return values;
    }

    Result<QMap<QString, QByteArray>> files() const override
    {
        try {
            cv::FileStorage storage(".json", cv::FileStorage::WRITE | cv::FileStorage::MEMORY);
            storage << "parts"
                    << "[";
            for (const Trees& part : m_parts) {
                storage << "{";
                part->write(storage);
                storage << "}";
            }
            storage << "]"
                    << "importances" << m_importances;
            const std::string text = storage.releaseAndGetString();
            return QMap<QString, QByteArray>{
                {treesFile, qCompress(QByteArray::fromStdString(text), 9)}};
        } catch (const cv::Exception& error) {
            return failure(ErrorCode::Internal, QString::fromStdString(error.err));
        }
    }

    std::vector<double> importances() const override { return m_importances; }

private:
    std::size_t columns() const { return m_importances.size(); }

    std::vector<Trees> m_parts;
    std::vector<double> m_importances; ///< one per column
};

Trees makeTrees(OpencvTreesKind kind, int depth = publishedDepth)
{
    Trees made;
    if (kind == OpencvTreesKind::RandomForest) {
        const auto forest = cv::ml::RTrees::create();
        forest->setTermCriteria({cv::TermCriteria::MAX_ITER, partTrees, 0.0});
        made = forest;
    } else {
        made = cv::ml::DTrees::create();
        made->setUseSurrogates(false);
    }
    made->setMaxDepth(depth);
    made->setMinSampleCount(leastLeafRows);
    made->setCVFolds(0);
    made->setRegressionAccuracy(0.0f);
    return made;
}

/// The forecasts of rows, as sums over parts.
struct Forecasts {
    MatrixView rows;
    std::span<const float> targets;
    std::vector<double> sums = std::vector<double>(rows.rows(), 0.0);

    void add(const Trees& part)
    {
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const auto row = rows.values.subspan(i * rows.columns, rows.columns);
            const cv::Mat_<float> sample(1, static_cast<int>(rows.columns),
                                         const_cast<float*>(row.data()));
            sums[i] += static_cast<double>(part->predict(sample));
        }
    }

    /// Nothing without rows.
    std::optional<double> meanAbsoluteError(std::size_t parts) const
    {
        if (sums.empty())
            return {};
        double error = 0.0;
        for (std::size_t i = 0; i < sums.size(); ++i)
            error +=
                std::abs(static_cast<double>(targets[i]) - sums[i] / static_cast<double>(parts));
        return error / static_cast<double>(sums.size());
    }
};

/// What the rows to learn from and those kept apart are forecast as.
struct Losses {
    explicit Losses(const RowSplit& rows)
        : known{rows.training, rows.trainingTargets}
        , unknown{rows.validation, rows.validationTargets}
    {
    }

    void add(const Trees& part)
    {
        known.add(part);
        unknown.add(part);
        ++parts;
    }

    TrainingEpoch after(int epoch, int of) const
    {
        return {epoch, of, known.meanAbsoluteError(parts).value_or(0.0),
                unknown.meanAbsoluteError(parts)};
    }

    Forecasts known;
    Forecasts unknown;
    std::size_t parts = 0;
};

cv::Mat matrixOf(MatrixView rows)
{
    return cv::Mat(static_cast<int>(rows.rows()), static_cast<int>(rows.columns), CV_32F,
                   const_cast<float*>(rows.values.data()));
}

std::vector<Trees> readParts(OpencvTreesKind kind, const cv::FileStorage& storage,
                             std::size_t columns)
{
    std::vector<Trees> parts;
    for (const cv::FileNode node : storage["parts"]) {
        Trees part = makeTrees(kind);
        part->read(node);
        if (!part->isTrained() || part->getVarCount() != static_cast<int>(columns))
            return {};
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<double> meanShares(const std::vector<Trees>& parts, const RowSplit& rows)
{
    std::vector<double> shares(rows.training.columns, 0.0);
    for (const Trees& part : parts) {
        const auto ofPart = splitGainShares(*part, rows.training, rows.trainingTargets);
        for (std::size_t i = 0; i < shares.size(); ++i)
            shares[i] += ofPart[i] / static_cast<double>(parts.size());
    }
    return shares;
}

cv::Ptr<cv::ml::TrainData> trainingData(const RowSplit& rows)
{
    const cv::Mat targets(static_cast<int>(rows.trainingTargets.size()), 1, CV_32F,
                          const_cast<float*>(rows.trainingTargets.data()));
    return cv::ml::TrainData::create(matrixOf(rows.training), cv::ml::ROW_SAMPLE, targets);
}

int epochsOf(const TrainingOptions& options, int published)
{
    return options.epochs > 0 ? options.epochs : published;
}

/// Adds parts to those there are; how many it had before does not count as epochs. One that is gone
/// on with or ends early keeps the number of parts that is best. One grown to its end at once stays
/// as large as published: what posts kept apart say of its last trees is mostly chance.
void growForest(const RowSplit& rows, const TrainingOptions& options, std::vector<Trees>& parts)
{
    const auto data = trainingData(rows);
    Losses losses(rows);
    for (const Trees& part : parts)
        losses.add(part);
    const int wanted = epochsOf(options, forestParts);
    EarlyStop stop(options);
    bool keepsBest = !parts.empty();
    if (keepsBest)
        stop.startFrom(losses.after(0, wanted));
    for (int epoch = 1; epoch <= wanted; ++epoch) {
        // Another draw for each part, the same one in every run.
        cv::setRNGSeed(seedOf(options) + static_cast<int>(parts.size()));
        parts.push_back(makeTrees(OpencvTreesKind::RandomForest));
        parts.back()->train(data);
        losses.add(parts.back());
        if (options.onProgress)
            options.onProgress({epoch, wanted});
        if (!stop.goOn(losses.after(epoch, wanted))) {
            keepsBest = true;
            break;
        }
    }
    if (keepsBest)
        parts.resize(parts.size() - static_cast<std::size_t>(stop.epochsPastBest()));
}

/// Puts the best of its depths in the place of the tree there is, if any is better. OpenCV cannot
/// go on with a tree; but as each split is chosen without regard to those below it, growing anew to
/// one level more gives the same splits above.
void growTree(const RowSplit& rows, const TrainingOptions& options, std::vector<Trees>& parts)
{
    const auto data = trainingData(rows);
    const int earlierDepth = parts.empty() ? 0 : parts.front()->getMaxDepth();
    const int wanted = epochsOf(options, publishedDepth);
    EarlyStop stop(options);
    if (!parts.empty()) {
        Losses losses(rows);
        losses.add(parts.front());
        stop.startFrom(losses.after(0, wanted));
    }
    for (int epoch = 1; epoch <= wanted; ++epoch) {
        const Trees tree = makeTrees(OpencvTreesKind::DecisionTree, earlierDepth + epoch);
        tree->train(data);
        Losses losses(rows);
        losses.add(tree);
        if (options.onProgress)
            options.onProgress({epoch, wanted});
        const bool more = stop.goOn(losses.after(epoch, wanted));
        if (stop.epochsPastBest() == 0)
            parts = {tree};
        if (!more)
            break;
    }
}

} // namespace

Result<std::unique_ptr<RowModel>> trainOpencvTrees(OpencvTreesKind kind, const RowSplit& rows,
                                                   const TrainingOptions& options)
{
    if (options.cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);
    std::vector<Trees> parts;
    if (!rows.resumed.isEmpty()) {
        const auto earlier = loadOpencvTrees(kind, rows.resumed, rows.training.columns);
        if (!earlier)
            return failure(earlier.error());
        parts = static_cast<const OpencvTrees&>(**earlier).parts();
    }
    try {
        if (kind == OpencvTreesKind::RandomForest)
            growForest(rows, options, parts);
        else
            growTree(rows, options, parts);
        return std::make_unique<OpencvTrees>(parts, meanShares(parts, rows));
    } catch (const cv::Exception& error) {
        return failure(ErrorCode::Internal, QString::fromStdString(error.err));
    }
}

Result<std::unique_ptr<RowModel>>
loadOpencvTrees(OpencvTreesKind kind, const QMap<QString, QByteArray>& files, std::size_t columns)
{
    const QByteArray text = qUncompress(files.value(treesFile));
    if (text.isEmpty())
        return failure(ErrorCode::ModelDamaged, treesFile);
    try {
        const cv::FileStorage storage(text.toStdString(),
                                      cv::FileStorage::READ | cv::FileStorage::MEMORY);
        auto parts = readParts(kind, storage, columns);
        std::vector<double> importances;
        storage["importances"] >> importances;
        if (parts.empty() || importances.size() != columns)
            return failure(ErrorCode::ModelDamaged, treesFile);
        return std::make_unique<OpencvTrees>(std::move(parts), std::move(importances));
    } catch (const cv::Exception& error) {
        return failure(ErrorCode::ModelDamaged, QString::fromStdString(error.err));
    }
}

} // namespace likecast
