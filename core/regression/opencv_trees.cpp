#include "core/regression/opencv_trees.h"

#include "core/regression/early_stop.h"
#include "core/regression/tree_importances.h"

#include <opencv2/ml.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace likecast
{

namespace
{

constexpr int treeDepth = 8;
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

Trees makeTrees(OpencvTreesKind kind)
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
    made->setMaxDepth(treeDepth);
    made->setMinSampleCount(leastLeafRows);
    made->setCVFolds(0);
    made->setRegressionAccuracy(0.0f);
    return made;
}

/// Adds what one more part says to the sums; the mean absolute error of their mean.
double errorWith(const Trees& part, std::size_t parts, MatrixView rows,
                 std::span<const float> targets, std::vector<double>& sums)
{
    sums.resize(rows.rows(), 0.0);
    double error = 0.0;
    for (std::size_t i = 0; i < rows.rows(); ++i) {
        const auto row = rows.values.subspan(i * rows.columns, rows.columns);
        const cv::Mat_<float> sample(1, static_cast<int>(rows.columns),
                                     const_cast<float*>(row.data()));
        sums[i] += static_cast<double>(part->predict(sample));
        error += std::abs(static_cast<double>(targets[i]) - sums[i] / static_cast<double>(parts));
    }
    return targets.empty() ? 0.0 : error / static_cast<double>(targets.size());
}

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

/// Grows the parts that are still wanted; how many it had before does not count as epochs.
void growParts(OpencvTreesKind kind, const RowSplit& rows, const TrainingOptions& options,
               std::vector<Trees>& parts)
{
    const std::size_t earlier = parts.size();
    const int wanted = kind == OpencvTreesKind::DecisionTree ? 1
                       : options.epochs > 0                  ? options.epochs
                                                             : forestParts;
    const cv::Mat targets(static_cast<int>(rows.trainingTargets.size()), 1, CV_32F,
                          const_cast<float*>(rows.trainingTargets.data()));
    const auto data =
        cv::ml::TrainData::create(matrixOf(rows.training), cv::ml::ROW_SAMPLE, targets);
    std::vector<double> known;
    std::vector<double> unknown;
    for (const Trees& part : parts) {
        errorWith(part, earlier, rows.training, rows.trainingTargets, known);
        errorWith(part, earlier, rows.validation, rows.validationTargets, unknown);
    }
    EarlyStop stop(options);
    for (int epoch = 1; epoch <= wanted; ++epoch) {
        // Another draw for each part, the same one in every run.
        cv::setRNGSeed(options.seed + static_cast<int>(parts.size()));
        parts.push_back(makeTrees(kind));
        parts.back()->train(data);
        const double training =
            errorWith(parts.back(), parts.size(), rows.training, rows.trainingTargets, known);
        const double validation =
            errorWith(parts.back(), parts.size(), rows.validation, rows.validationTargets, unknown);
        if (options.onProgress)
            options.onProgress({epoch, wanted});
        if (!stop.goOn({epoch, wanted, training, validation}))
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
    // One tree has no part to go on from: it is grown anew.
    if (kind == OpencvTreesKind::RandomForest && !rows.resumed.isEmpty()) {
        const auto earlier = loadOpencvTrees(kind, rows.resumed, rows.training.columns);
        if (!earlier)
            return failure(earlier.error());
        parts = static_cast<const OpencvTrees&>(**earlier).parts();
    }
    try {
        growParts(kind, rows, options, parts);
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
