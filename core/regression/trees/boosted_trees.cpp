#include "core/regression/trees/boosted_trees.h"

#include "core/common/detail_log.h"

#include <xgboost/c_api.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>
#include <numeric>
#include <string>
#include <utility>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

// XGBoosterPredictFromDMatrix types: 0 prediction, 1 margin, 2 SHAP values.
constexpr const char* predictOptions = R"({"type": 0, "training": false, "iteration_begin": 0,
                                           "iteration_end": 0, "strict_shape": false})";
constexpr const char* marginOptions = R"({"type": 1, "training": true, "iteration_begin": 0,
                                          "iteration_end": 0, "strict_shape": false})";
constexpr const char* shapOptions = R"({"type": 2, "training": false, "iteration_begin": 0,
                                        "iteration_end": 0, "strict_shape": false})";

tl::unexpected<Error> libraryFailure(ErrorCode code = ErrorCode::Internal)
{
    logDetail("xgboost"_L1, XGBGetLastError());
    return failure(code);
}

/// XGBoost's threads synchronize many times per round, which costs more than it saves on few rows.
/// The trees depend on the number of threads, so it must not depend on the machine.
int trainingThreads(std::size_t rows)
{
    constexpr std::size_t manyRows = 20'000;
    return rows < manyRows ? 1 : 2;
}

/// Callers forecast several accounts in parallel; more threads cost more than they save.
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
        m_rows = view.rows();
        return XGDMatrixCreateFromMat_omp(view.values.data(), view.rows(), view.columns,
                                          std::numeric_limits<float>::quiet_NaN(), &m_handle,
                                          1) == 0;
    }
    bool setInfo(const char* field, std::span<const float> values)
    {
        return XGDMatrixSetFloatInfo(m_handle, field, values.data(), values.size()) == 0;
    }
    DMatrixHandle handle() const { return m_handle; }
    std::size_t rows() const { return m_rows; }

private:
    DMatrixHandle m_handle = nullptr;
    std::size_t m_rows = 0;
};

std::vector<std::pair<const char*, std::string>> parametersFor(const BoostedTreesSettings& settings,
                                                               const TrainingRows& rows)
{
    const bool squared = rows.objective || settings.loss == TreesLoss::Squared;
    return {
        {"tree_method", "hist"},
        {"objective", squared ? "reg:squarederror" : "reg:pseudohubererror"},
        {"huber_slope", std::to_string(settings.huberSlope)},
        {"base_score", "0"},
        {"eta", std::to_string(settings.learningRate)},
        {"max_depth", std::to_string(settings.depth)},
        {"num_parallel_tree", std::to_string(settings.treesPerRound)},
        {"max_bin", "128"},
        {"min_child_weight", std::to_string(settings.leastChildWeight)},
        {"colsample_bytree", std::to_string(settings.columnShare)},
        {"colsample_bynode", std::to_string(settings.splitColumnShare)},
        {"subsample", std::to_string(settings.rowShare)},
        {"lambda", std::to_string(settings.ridge)},
        {"seed", std::to_string(settings.seed)},
        {"nthread", std::to_string(trainingThreads(rows.features.rows()))},
        {"verbosity", "0"},
    };
}

bool shapesFit(const TrainingRows& rows)
{
    const MatrixView& features = rows.features;
    const bool counts = features.columns > 0 && features.values.size() % features.columns == 0 &&
                        features.rows() == rows.targets.size() && !rows.targets.empty() &&
                        (rows.weights.empty() || rows.weights.size() == rows.targets.size());
    const auto finite = [](float value) { return std::isfinite(value); };
    return counts && std::ranges::all_of(rows.targets, finite) &&
           std::ranges::all_of(rows.weights, finite);
}

} // namespace

struct BoostedTrees::Booster {
    explicit Booster(std::size_t columnCount)
        : columns(columnCount)
    {
    }
    ~Booster()
    {
        if (handle)
            XGBoosterFree(handle);
    }
    Q_DISABLE_COPY_MOVE(Booster)

    Result<std::vector<float>> predict(const DataMatrix& data, const char* options,
                                       std::size_t valuesPerRow) const
    {
        if (data.rows() == 0)
            return std::vector<float>{};
        const std::lock_guard lock(mutex);
        bst_ulong const* shape = nullptr;
        bst_ulong dimensions = 0;
        const float* values = nullptr;
        if (XGBoosterPredictFromDMatrix(handle, data.handle(), options, &shape, &dimensions,
                                        &values) != 0)
            return libraryFailure();
        return std::vector<float>(values, values + data.rows() * valuesPerRow);
    }

    BoosterHandle handle = nullptr;
    std::size_t columns;
    mutable std::mutex mutex; ///< XGBoost keeps buffers between calls
};

BoostedTrees::BoostedTrees() = default;
BoostedTrees::~BoostedTrees() = default;
BoostedTrees::BoostedTrees(BoostedTrees&&) noexcept = default;
BoostedTrees& BoostedTrees::operator=(BoostedTrees&&) noexcept = default;

BoostedTrees::BoostedTrees(std::unique_ptr<Booster> booster)
    : m_booster(std::move(booster))
{
}

Result<BoostedTrees> BoostedTrees::train(const TrainingRows& rows,
                                         const BoostedTreesSettings& settings,
                                         const ProgressCallback& onProgress,
                                         const CancellationToken& cancellation)
{
    auto growing = GrowingTrees::begin(rows, settings);
    if (!growing)
        return failure(growing.error());
    for (int round = 1; round <= settings.rounds; ++round) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (const auto grown = growing->growRound(); !grown)
            return failure(grown.error());
        if (onProgress)
            onProgress({round, settings.rounds});
    }
    return growing->firstRounds(settings.rounds);
}

Result<int> BoostedTrees::rounds() const
{
    int count = 0;
    if (XGBoosterBoostedRounds(m_booster->handle, &count) != 0)
        return libraryFailure();
    return count;
}

Result<BoostedTrees> BoostedTrees::fromBytes(const QByteArray& bytes, std::size_t columns)
{
    auto booster = std::make_unique<Booster>(columns);
    if (bytes.isEmpty())
        return failure(ErrorCode::ModelDamaged, QStringLiteral("no trees"));
    if (XGBoosterCreate(nullptr, 0, &booster->handle) != 0)
        return libraryFailure();
    bst_ulong trained = 0;
    if (XGBoosterLoadModelFromBuffer(booster->handle, bytes.constData(),
                                     static_cast<bst_ulong>(bytes.size())) != 0 ||
        XGBoosterGetNumFeature(booster->handle, &trained) != 0)
        return libraryFailure(ErrorCode::ModelDamaged);
    if (trained != columns)
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

Result<std::vector<float>> BoostedTrees::predict(MatrixView features, const char* options,
                                                 std::size_t valuesPerRow) const
{
    if (features.columns != m_booster->columns || features.values.size() % features.columns != 0)
        return failure(ErrorCode::InputInvalid, QStringLiteral("number of features"));
    DataMatrix data;
    if (features.rows() > 0 && !data.fill(features))
        return libraryFailure();
    return m_booster->predict(data, options, valuesPerRow);
}

Result<std::vector<float>> BoostedTrees::predict(MatrixView features) const
{
    return predict(features, predictOptions, 1);
}

Result<std::vector<float>> BoostedTrees::contributions(MatrixView features) const
{
    return predict(features, shapOptions, features.columns + 1);
}

Result<std::vector<double>> BoostedTrees::gainShares() const
{
    bst_ulong count = 0;
    char const** names = nullptr;
    bst_ulong dimensions = 0;
    bst_ulong const* shape = nullptr;
    const float* gains = nullptr;
    if (XGBoosterFeatureScore(m_booster->handle, R"({"importance_type": "total_gain"})", &count,
                              &names, &dimensions, &shape, &gains) != 0)
        return libraryFailure();
    std::vector<double> shares(m_booster->columns, 0.0);
    const double total = std::accumulate(gains, gains + count, 0.0);
    for (bst_ulong i = 0; i < count; ++i) {
        // Unnamed columns are called f0, f1 and so on; unused ones are absent.
        const std::size_t column = QByteArray(names[i] + 1).toULong();
        shares.at(column) = total > 0.0 ? static_cast<double>(gains[i]) / total : 0.0;
    }
    return shares;
}

struct GrowingTrees::State {
    explicit State(std::size_t columns)
        : booster(columns)
    {
    }

    DataMatrix training; // declared before the booster, which refers to them
    DataMatrix validation;
    TreesObjective objective;
    BoostedTrees::Booster booster;
    int round = 0;
};

GrowingTrees::GrowingTrees(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

GrowingTrees::GrowingTrees(GrowingTrees&&) noexcept = default;
GrowingTrees::~GrowingTrees() = default;

Result<GrowingTrees> GrowingTrees::begin(const TrainingRows& rows,
                                         const BoostedTreesSettings& settings,
                                         MatrixView validation, const QByteArray& start)
{
    if (!shapesFit(rows))
        return failure(ErrorCode::InputInvalid, QStringLiteral("shape of the training data"));
    auto state = std::make_unique<State>(rows.features.columns);
    if (!state->training.fill(rows.features) || !state->training.setInfo("label", rows.targets) ||
        (!rows.weights.empty() && !state->training.setInfo("weight", rows.weights)) ||
        (validation.rows() > 0 && !state->validation.fill(validation)))
        return libraryFailure();
    state->objective = rows.objective;
    BoosterHandle& handle = state->booster.handle;
    const DMatrixHandle data = state->training.handle();
    if (XGBoosterCreate(&data, 1, &handle) != 0)
        return libraryFailure();
    if (!start.isEmpty()) {
        if (const auto fits = BoostedTrees::fromBytes(start, rows.features.columns); !fits)
            return failure(fits.error());
        if (XGBoosterLoadModelFromBuffer(handle, start.constData(),
                                         static_cast<bst_ulong>(start.size())) != 0)
            return libraryFailure(ErrorCode::ModelDamaged);
    }
    for (const auto& [name, value] : parametersFor(settings, rows)) {
        if (XGBoosterSetParam(handle, name, value.c_str()) != 0)
            return libraryFailure();
    }
    return GrowingTrees(std::move(state));
}

Result<void> GrowingTrees::growRound()
{
    const BoosterHandle handle = m_state->booster.handle;
    const DMatrixHandle data = m_state->training.handle();
    if (!m_state->objective) {
        if (XGBoosterUpdateOneIter(handle, m_state->round++, data) != 0)
            return libraryFailure();
        return {};
    }
    const auto margins = trainingMargins();
    if (!margins)
        return failure(margins.error());
    std::vector<float> gradient;
    std::vector<float> hessian;
    m_state->objective(*margins, gradient, hessian);
    if (XGBoosterBoostOneIter(handle, data, gradient.data(), hessian.data(), gradient.size()) != 0)
        return libraryFailure();
    return {};
}

Result<std::vector<float>> GrowingTrees::trainingMargins() const
{
    return m_state->booster.predict(m_state->training, marginOptions, 1);
}

Result<std::vector<float>> GrowingTrees::validationMargins() const
{
    return m_state->booster.predict(m_state->validation, marginOptions, 1);
}

Result<BoostedTrees> GrowingTrees::firstRounds(int rounds) const
{
    int grown = 0;
    if (XGBoosterBoostedRounds(m_state->booster.handle, &grown) != 0)
        return libraryFailure();
    if (rounds < 1 || rounds > grown)
        return failure(ErrorCode::InputInvalid, QStringLiteral("%1 rounds").arg(rounds));
    auto booster = std::make_unique<BoostedTrees::Booster>(m_state->booster.columns);
    if (XGBoosterSlice(m_state->booster.handle, 0, rounds, 1, &booster->handle) != 0 ||
        !predictOnOneThread(booster->handle))
        return libraryFailure();
    return BoostedTrees(std::move(booster));
}

} // namespace likecast
