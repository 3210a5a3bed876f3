#include "core/regression/opencv_trees.h"

#include <opencv2/ml.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace likecast
{

namespace
{

constexpr int treeDepth = 8;
constexpr int forestTrees = 40;
constexpr int leastLeafRows = 25;
const QString treesFile = QStringLiteral("trees.json.z");

/// Share of the error that splits on each column took away.
std::vector<double> splitShares(const cv::ml::DTrees& trees, std::size_t columns)
{
    std::vector<double> shares(columns, 0.0);
    double sum = 0.0;
    for (const cv::ml::DTrees::Split& split : trees.getSplits()) {
        const double quality = std::max(0.0, static_cast<double>(split.quality));
        shares[static_cast<std::size_t>(split.varIdx)] += quality;
        sum += quality;
    }
    for (double& share : shares)
        share /= sum > 0.0 ? sum : 1.0;
    return shares;
}

class OpencvTrees final : public RowModel
{
public:
    OpencvTrees(cv::Ptr<cv::ml::DTrees> trees, std::size_t columns)
        : m_trees(std::move(trees))
        , m_columns(columns)
    {
    }

    Result<std::vector<float>> predict(MatrixView rows) const override
    {
        if (rows.columns != m_columns || rows.values.size() % m_columns != 0)
            return failure(ErrorCode::InputInvalid, QStringLiteral("number of features"));
        std::vector<float> values(rows.rows());
        try {
            for (std::size_t i = 0; i < rows.rows(); ++i) {
                const auto row = rows.values.subspan(i * m_columns, m_columns);
                // OpenCV reads through a Mat, which has no const form.
                const cv::Mat_<float> sample(1, static_cast<int>(m_columns),
                                             const_cast<float*>(row.data()));
                values[i] = m_trees->predict(sample);
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
            storage << m_trees->getDefaultName() << "{";
            m_trees->write(storage);
            storage << "}";
            const std::string text = storage.releaseAndGetString();
            return QMap<QString, QByteArray>{
                {treesFile, qCompress(QByteArray::fromStdString(text), 9)}};
        } catch (const cv::Exception& error) {
            return failure(ErrorCode::Internal, QString::fromStdString(error.err));
        }
    }

    std::vector<double> importances() const override { return splitShares(*m_trees, m_columns); }

private:
    cv::Ptr<cv::ml::DTrees> m_trees;
    std::size_t m_columns;
};

cv::Ptr<cv::ml::DTrees> makeTrees(OpencvTreesKind kind, int trees)
{
    cv::Ptr<cv::ml::DTrees> made;
    if (kind == OpencvTreesKind::RandomForest) {
        const auto forest = cv::ml::RTrees::create();
        forest->setTermCriteria({cv::TermCriteria::MAX_ITER, trees, 0.0});
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

double meanAbsoluteError(const RowModel& model, MatrixView rows, std::span<const float> targets)
{
    const auto values = model.predict(rows);
    double sum = 0.0;
    for (std::size_t i = 0; values && i < targets.size(); ++i)
        sum += std::abs(static_cast<double>(targets[i]) - static_cast<double>((*values)[i]));
    return targets.empty() ? 0.0 : sum / static_cast<double>(targets.size());
}

cv::Mat matrixOf(MatrixView rows)
{
    return cv::Mat(static_cast<int>(rows.rows()), static_cast<int>(rows.columns), CV_32F,
                   const_cast<float*>(rows.values.data()));
}

} // namespace

Result<std::unique_ptr<RowModel>> trainOpencvTrees(OpencvTreesKind kind, const RowSplit& rows,
                                                   const TrainingOptions& options)
{
    if (options.cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);
    cv::Ptr<cv::ml::DTrees> trees =
        makeTrees(kind, options.epochs > 0 ? options.epochs : forestTrees);
    try {
        cv::setRNGSeed(options.seed);
        const cv::Mat targets(static_cast<int>(rows.trainingTargets.size()), 1, CV_32F,
                              const_cast<float*>(rows.trainingTargets.data()));
        trees->train(
            cv::ml::TrainData::create(matrixOf(rows.training), cv::ml::ROW_SAMPLE, targets));
    } catch (const cv::Exception& error) {
        return failure(ErrorCode::Internal, QString::fromStdString(error.err));
    }
    if (options.cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);
    auto model = std::make_unique<OpencvTrees>(trees, rows.training.columns);
    if (options.onEpoch) {
        options.onEpoch({1, 1, meanAbsoluteError(*model, rows.training, rows.trainingTargets),
                         meanAbsoluteError(*model, rows.validation, rows.validationTargets)});
    }
    return model;
}

Result<std::unique_ptr<RowModel>>
loadOpencvTrees(OpencvTreesKind kind, const QMap<QString, QByteArray>& files, std::size_t columns)
{
    const QByteArray text = qUncompress(files.value(treesFile));
    if (text.isEmpty())
        return failure(ErrorCode::ModelDamaged, treesFile);
    try {
        cv::Ptr<cv::ml::DTrees> trees;
        const std::string json = text.toStdString();
        if (kind == OpencvTreesKind::RandomForest)
            trees = cv::Algorithm::loadFromString<cv::ml::RTrees>(json);
        else
            trees = cv::Algorithm::loadFromString<cv::ml::DTrees>(json);
        if (!trees || !trees->isTrained() || trees->getVarCount() != static_cast<int>(columns))
            return failure(ErrorCode::ModelDamaged, treesFile);
        return std::make_unique<OpencvTrees>(trees, columns);
    } catch (const cv::Exception& error) {
        return failure(ErrorCode::ModelDamaged, QString::fromStdString(error.err));
    }
}

} // namespace likecast
