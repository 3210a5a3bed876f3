#include "core/regression/boosted_trees.h"

#include <xgboost/c_api.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <mutex>
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

std::vector<std::pair<const char*, std::string>> parametersFor(const BoostedTreesSettings& settings)
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
        {"nthread", std::to_string(settings.threads)},
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

    Booster() = default;
    ~Booster()
    {
        if (handle)
            XGBoosterFree(handle);
    }
    Q_DISABLE_COPY_MOVE(Booster)

    Result<std::vector<float>> run(MatrixView features, const char* config,
                                   std::size_t valuesPerRow) const;

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

Result<BoostedTrees> BoostedTrees::train(MatrixView features, std::span<const float> targets,
                                         std::span<const float> weights,
                                         const BoostedTreesSettings& settings,
                                         const ProgressCallback& onProgress,
                                         const CancellationToken& cancellation,
                                         const TreesObjective& objective)
{
    if (!shapesFit(features, targets, weights))
        return failure(ErrorCode::InputInvalid, QStringLiteral("shape of the training data"));
    DataMatrix data;
    if (!data.fill(features) || !data.setInfo("label", targets))
        return libraryFailure();
    if (!weights.empty() && !data.setInfo("weight", weights))
        return libraryFailure();
    auto booster = std::make_unique<Booster>();
    booster->columns = features.columns;
    const DMatrixHandle handle = data.handle();
    if (XGBoosterCreate(&handle, 1, &booster->handle) != 0)
        return libraryFailure();
    for (const auto& [name, value] : parametersFor(settings)) {
        if (XGBoosterSetParam(booster->handle, name, value.c_str()) != 0)
            return libraryFailure();
    }
    if (objective && XGBoosterSetParam(booster->handle, "objective", "reg:squarederror") != 0)
        return libraryFailure();
    for (int round = 0; round < settings.rounds; ++round) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        const bool grown = objective ? booster->boost(handle, features.rows(), objective)
                                     : XGBoosterUpdateOneIter(booster->handle, round, handle) == 0;
        if (!grown)
            return libraryFailure();
        if (onProgress)
            onProgress({round + 1, settings.rounds});
    }
    if (!predictOnOneThread(booster->handle))
        return libraryFailure();
    return BoostedTrees(std::move(booster));
}

Result<BoostedTrees> BoostedTrees::fromBytes(const QByteArray& bytes, std::size_t columns)
{
    auto booster = std::make_unique<Booster>();
    booster->columns = columns;
    if (XGBoosterCreate(nullptr, 0, &booster->handle) != 0)
        return libraryFailure();
    if (bytes.isEmpty() || XGBoosterLoadModelFromBuffer(booster->handle, bytes.constData(),
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

Result<std::vector<float>> BoostedTrees::Booster::run(MatrixView features, const char* config,
                                                      std::size_t valuesPerRow) const
{
    if (features.columns != columns || features.values.size() % features.columns != 0)
        return failure(ErrorCode::InputInvalid, QStringLiteral("number of features"));
    if (features.rows() == 0)
        return std::vector<float>{};
    DataMatrix data;
    if (!data.fill(features))
        return libraryFailure();
    const std::lock_guard lock(mutex);
    bst_ulong const* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    if (XGBoosterPredictFromDMatrix(handle, data.handle(), config, &shape, &dimensions, &values) !=
        0)
        return libraryFailure();
    return std::vector<float>(values, values + features.rows() * valuesPerRow);
}

bool BoostedTrees::Booster::boost(DMatrixHandle data, std::size_t rows,
                                  const TreesObjective& objective) const
{
    bst_ulong const* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* margins = nullptr;
    if (XGBoosterPredictFromDMatrix(handle, data,
                                    R"({"type": 1, "training": true, "iteration_begin": 0,
                                        "iteration_end": 0, "strict_shape": false})",
                                    &shape, &dimensions, &margins) != 0)
        return false;
    std::vector<float> gradient;
    std::vector<float> hessian;
    objective({margins, rows}, gradient, hessian);
    return XGBoosterBoostOneIter(handle, data, gradient.data(), hessian.data(), rows) == 0;
}

Result<std::vector<float>> BoostedTrees::predict(MatrixView features) const
{
    return m_booster->run(features,
                          R"({"type": 0, "training": false, "iteration_begin": 0,
                              "iteration_end": 0, "strict_shape": false})",
                          1);
}

Result<std::vector<float>> BoostedTrees::contributions(MatrixView features) const
{
    return m_booster->run(features,
                          R"({"type": 2, "training": false, "iteration_begin": 0,
                              "iteration_end": 0, "strict_shape": false})",
                          features.columns + 1);
}

} // namespace likecast
