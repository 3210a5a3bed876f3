#include "core/regression/trees/boosted_trees.h"

#include "core/regression/trees/tree_shap.h"
#include "core/regression/trees/ubjson.h"

#include <xgboost/c_api.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace likecast
{

namespace
{

tl::unexpected<Error> libraryFailure(ErrorCode code = ErrorCode::Internal)
{
    return failure(code, QString::fromUtf8(XGBGetLastError()));
}

tl::unexpected<Error> wrongColumns()
{
    return failure(ErrorCode::InputInvalid, QStringLiteral("number of features"));
}

/// Few rows are grown on one thread: XGBoost's threads wait for each other many times a round,
/// which takes fifty times as long as the work itself where another program holds one of two cores.
/// The sums, and so the trees, depend on the number; it must not depend on the machine.
int trainingThreads(std::size_t rows)
{
    constexpr std::size_t manyRows = 20'000;
    return rows < manyRows ? 1 : 2;
}

/// Callers forecast several accounts at once; waking further threads for each costs more than it
/// saves, and far more where the cores are busy.
bool predictOnOneThread(BoosterHandle handle)
{
    return XGBoosterSetParam(handle, "nthread", "1") == 0;
}

/// Owns a DMatrix.
class DataMatrix
{
public:
    DataMatrix() = default;
    ~DataMatrix()
    {
        if (m_handle)
            XGDMatrixFree(m_handle);
    }
    Q_DISABLE_COPY_MOVE(DataMatrix)

    bool fill(MatrixView view)
    {
        return XGDMatrixCreateFromMat_omp(view.values.data(), view.rows(), view.columns,
                                          std::numeric_limits<float>::quiet_NaN(), &m_handle,
                                          1) == 0;
    }
    bool setInfo(const char* field, std::span<const float> values)
    {
        return XGDMatrixSetFloatInfo(m_handle, field, values.data(), values.size()) == 0;
    }
    DMatrixHandle handle() const { return m_handle; }

private:
    DMatrixHandle m_handle = nullptr;
};

std::vector<std::pair<const char*, std::string>> parametersFor(const BoostedTreesSettings& settings,
                                                               std::size_t rows)
{
    return {
        {"tree_method", "hist"},
        {"objective", "reg:pseudohubererror"},
        {"huber_slope", std::to_string(settings.huberSlope)},
        {"base_score", "0"},
        {"eta", std::to_string(settings.learningRate)},
        {"max_depth", std::to_string(settings.depth)},
        {"num_parallel_tree", std::to_string(settings.treesPerRound)},
        {"max_bin", "128"},
        {"min_child_weight", std::to_string(settings.leastChildWeight)},
        {"colsample_bytree", std::to_string(settings.columnShare)},
        {"subsample", std::to_string(settings.rowShare)},
        {"lambda", std::to_string(settings.ridge)},
        {"seed", std::to_string(settings.seed)},
        {"nthread", std::to_string(trainingThreads(rows))},
        {"verbosity", "0"},
    };
}

bool shapesFit(MatrixView features, std::span<const float> targets, std::span<const float> weights)
{
    const bool counts = features.columns > 0 && features.values.size() % features.columns == 0 &&
                        features.rows() == targets.size() && !targets.empty() &&
                        (weights.empty() || weights.size() == targets.size());
    const auto finite = [](float value) { return std::isfinite(value); };
    return counts && std::ranges::all_of(targets, finite) && std::ranges::all_of(weights, finite);
}

} // namespace

struct BoostedTrees::Booster {
    BoosterHandle handle = nullptr;
    std::size_t columns = 0;
    mutable std::mutex mutex; ///< XGBoost keeps buffers between calls
    mutable std::shared_ptr<const TreeShap> shap;

    Booster() = default;
    ~Booster()
    {
        if (handle)
            XGBoosterFree(handle);
    }
    Q_DISABLE_COPY_MOVE(Booster)

    bool takes(MatrixView features) const
    {
        return features.columns == columns && features.values.size() % features.columns == 0;
    }

    Result<std::vector<float>> predict(MatrixView features) const;

    /// Read on first use: trees that only forecast do without. Errors: ModelDamaged; Internal.
    Result<std::shared_ptr<const TreeShap>> pathsForShap() const;

    /// Errors: ModelDamaged; Internal.
    Result<void> begin(DMatrixHandle data, std::size_t rows, const BoostedTreesSettings& settings,
                       const QByteArray& start);

    /// What the trees say of a matrix that stays, whose earlier rounds XGBoost remembers; nothing
    /// after a failure.
    std::optional<std::vector<float>> margins(DMatrixHandle data, std::size_t rows) const;

    /// One round along the objective's derivatives.
    bool boost(DMatrixHandle data, std::size_t rows, const TreesObjective& objective) const;
};

BoostedTrees::BoostedTrees() = default;
BoostedTrees::~BoostedTrees() = default;
BoostedTrees::BoostedTrees(BoostedTrees&&) noexcept = default;
BoostedTrees& BoostedTrees::operator=(BoostedTrees&&) noexcept = default;

BoostedTrees::BoostedTrees(std::unique_ptr<Booster> booster)
    : m_booster(std::move(booster))
{
}

Result<BoostedTrees>
BoostedTrees::train(MatrixView features, std::span<const float> targets,
                    std::span<const float> weights, const BoostedTreesSettings& settings,
                    const ProgressCallback& onProgress, const CancellationToken& cancellation,
                    const TreesObjective& objective, const BoostedTreesWatch& watch)
{
    if (!shapesFit(features, targets, weights))
        return failure(ErrorCode::InputInvalid, QStringLiteral("shape of the training data"));
    DataMatrix data;
    if (!data.fill(features) || !data.setInfo("label", targets))
        return libraryFailure();
    if (!weights.empty() && !data.setInfo("weight", weights))
        return libraryFailure();
    DataMatrix validation;
    if (watch.validation.rows() > 0 && !validation.fill(watch.validation))
        return libraryFailure();
    auto booster = std::make_unique<Booster>();
    booster->columns = features.columns;
    if (const auto begun = booster->begin(data.handle(), features.rows(), settings, watch.start);
        !begun)
        return failure(begun.error());
    const DMatrixHandle handle = data.handle();
    if (objective && XGBoosterSetParam(booster->handle, "objective", "reg:squarederror") != 0)
        return libraryFailure();
    const auto grow = [&](int round) {
        return objective ? booster->boost(handle, features.rows(), objective)
                         : XGBoosterUpdateOneIter(booster->handle, round, handle) == 0;
    };
    for (int round = 0; round < settings.rounds; ++round) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (!grow(round))
            return libraryFailure();
        if (onProgress)
            onProgress({round + 1, settings.rounds});
        if (!watch.onRound)
            continue;
        const auto known = booster->margins(handle, features.rows());
        const auto unknown = booster->margins(validation.handle(), watch.validation.rows());
        if (!known || !unknown)
            return libraryFailure();
        if (!watch.onRound(round + 1, *known, *unknown))
            break;
    }
    if (!predictOnOneThread(booster->handle))
        return libraryFailure();
    return BoostedTrees(std::move(booster));
}

Result<int> BoostedTrees::rounds() const
{
    int count = 0;
    if (XGBoosterBoostedRounds(m_booster->handle, &count) != 0)
        return libraryFailure();
    return count;
}

Result<BoostedTrees> BoostedTrees::firstRounds(int count) const
{
    const auto all = rounds();
    if (!all)
        return failure(all.error());
    if (count < 1 || count > *all)
        return failure(ErrorCode::InputInvalid, QStringLiteral("%1 rounds").arg(count));
    auto booster = std::make_unique<Booster>();
    booster->columns = m_booster->columns;
    if (XGBoosterSlice(m_booster->handle, 0, count, 1, &booster->handle) != 0 ||
        !predictOnOneThread(booster->handle))
        return libraryFailure();
    return BoostedTrees(std::move(booster));
}

Result<BoostedTrees> BoostedTrees::fromBytes(const QByteArray& bytes, std::size_t columns)
{
    auto booster = std::make_unique<Booster>();
    booster->columns = columns;
    if (XGBoosterCreate(nullptr, 0, &booster->handle) != 0)
        return libraryFailure();
    if (!areWalkableTrees(bytes, columns))
        return failure(ErrorCode::ModelDamaged,
                       QStringLiteral("the trees are cut off, or lead nowhere"));
    if (XGBoosterLoadModelFromBuffer(booster->handle, bytes.constData(),
                                     static_cast<bst_ulong>(bytes.size())) != 0)
        return libraryFailure(ErrorCode::ModelDamaged);
    bst_ulong trained = 0;
    if (XGBoosterGetNumFeature(booster->handle, &trained) != 0 || trained != columns)
        return failure(ErrorCode::ModelDamaged, QStringLiteral("number of features"));
    if (!predictOnOneThread(booster->handle))
        return libraryFailure();
    return BoostedTrees(std::move(booster));
}

Result<QByteArray> BoostedTrees::toBytes() const
{
    bst_ulong size = 0;
    const char* data = nullptr;
    if (XGBoosterSaveModelToBuffer(m_booster->handle, R"({"format": "ubj"})", &size, &data) != 0)
        return libraryFailure();
    return QByteArray(data, static_cast<qsizetype>(size));
}

Result<std::vector<float>> BoostedTrees::Booster::predict(MatrixView features) const
{
    if (!takes(features))
        return wrongColumns();
    if (features.rows() == 0)
        return std::vector<float>{};
    DataMatrix data;
    if (!data.fill(features))
        return libraryFailure();
    const std::lock_guard lock(mutex);
    bst_ulong const* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    if (XGBoosterPredictFromDMatrix(handle, data.handle(),
                                    R"({"type": 0, "training": false, "iteration_begin": 0,
                                        "iteration_end": 0, "strict_shape": false})",
                                    &shape, &dimensions, &values) != 0)
        return libraryFailure();
    return std::vector<float>(values, values + features.rows());
}

Result<std::shared_ptr<const TreeShap>> BoostedTrees::Booster::pathsForShap() const
{
    const std::lock_guard lock(mutex);
    if (shap)
        return shap;
    bst_ulong size = 0;
    const char* data = nullptr;
    if (XGBoosterSaveModelToBuffer(handle, R"({"format": "json"})", &size, &data) != 0)
        return libraryFailure();
    auto read = TreeShap::fromModelJson(QByteArray::fromRawData(data, static_cast<qsizetype>(size)),
                                        columns);
    if (!read)
        return failure(read.error());
    shap = std::make_shared<const TreeShap>(*std::move(read));
    return shap;
}

Result<void> BoostedTrees::Booster::begin(DMatrixHandle data, std::size_t rows,
                                          const BoostedTreesSettings& settings,
                                          const QByteArray& start)
{
    if (XGBoosterCreate(&data, 1, &handle) != 0)
        return libraryFailure();
    if (!start.isEmpty()) {
        if (const auto earlier = fromBytes(start, columns); !earlier)
            return failure(earlier.error());
        if (XGBoosterLoadModelFromBuffer(handle, start.constData(),
                                         static_cast<bst_ulong>(start.size())) != 0)
            return libraryFailure(ErrorCode::ModelDamaged);
    }
    for (const auto& [name, value] : parametersFor(settings, rows)) {
        if (XGBoosterSetParam(handle, name, value.c_str()) != 0)
            return libraryFailure();
    }
    return {};
}

std::optional<std::vector<float>> BoostedTrees::Booster::margins(DMatrixHandle data,
                                                                 std::size_t rows) const
{
    if (rows == 0)
        return std::vector<float>{};
    bst_ulong const* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    if (XGBoosterPredictFromDMatrix(handle, data,
                                    R"({"type": 1, "training": true, "iteration_begin": 0,
                                        "iteration_end": 0, "strict_shape": false})",
                                    &shape, &dimensions, &values) != 0)
        return std::nullopt;
    return std::vector<float>(values, values + rows);
}

bool BoostedTrees::Booster::boost(DMatrixHandle data, std::size_t rows,
                                  const TreesObjective& objective) const
{
    const auto values = margins(data, rows);
    if (!values)
        return false;
    std::vector<float> gradient;
    std::vector<float> hessian;
    objective(*values, gradient, hessian);
    return XGBoosterBoostOneIter(handle, data, gradient.data(), hessian.data(), rows) == 0;
}

Result<std::vector<float>> BoostedTrees::predict(MatrixView features) const
{
    return m_booster->predict(features);
}

Result<std::vector<float>> BoostedTrees::contributions(MatrixView features) const
{
    if (!m_booster->takes(features))
        return wrongColumns();
    const auto shap = m_booster->pathsForShap();
    if (!shap)
        return failure(shap.error());
    std::vector<float> values;
    values.reserve(features.rows() * (features.columns + 1));
    for (std::size_t row = 0; row < features.rows(); ++row) {
        const std::vector<float> own = (*shap)->contributions(
            features.values.subspan(row * features.columns, features.columns));
        values.insert(values.end(), own.begin(), own.end());
    }
    return values;
}

} // namespace likecast
