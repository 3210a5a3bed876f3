#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// The interface between the program and the plugin that links LibTorch. It uses plain values, so
/// that only the plugin includes, links and loads LibTorch. C++17. No exception crosses it. Both
/// sides are built together with one compiler; the version below guards against mixed builds.
namespace likecast::neural
{

inline constexpr std::uint32_t pluginVersion = 5;
/// The plugin's only symbol, an EntryPoint.
inline constexpr char entryPointName[] = "likecastNeuralPlugin";

enum class Outcome {
    Done,
    Cancelled,      ///< stopped by the caller before there was anything to keep
    InputInvalid,   ///< mismatched shapes or settings
    WeightsDamaged, ///< bytes not written by weights() or state()
    OutOfMemory,
    Failed ///< detail contains the library's message, for the log
};

struct Status {
    Outcome outcome = Outcome::Done;
    std::string detail; ///< English, for developers

    bool ok() const { return outcome == Outcome::Done; }
};

/// Values in row-major order; shape[0] is the number of rows (posts, photos). Not owned.
struct TensorView {
    const float* values = nullptr;
    std::vector<std::int64_t> shape;
};

struct Tensor {
    std::vector<float> values;
    std::vector<std::int64_t> shape;
};

enum class Loss {
    Absolute,    ///< mean |target - output|
    Squared,     ///< mean squared error
    CrossEntropy ///< targets are class numbers from 0; outputs are logits
};

/// How inputs are scaled. Statistics come from the training rows only.
enum class InputScaling {
    Standard, ///< (x - mean) / standard deviation
    /// x / the L2 norm of its column over a batch, as torch.nn.functional.normalize(dim=0), but
    /// with the expected norm of a batch of training rows instead of the current batch's.
    BatchNorm2
};

/// The network to build. Each kind of network reads the settings that apply to it.
struct NetworkSettings {
    std::vector<std::int64_t> hidden; ///< widths between input and output
    std::int64_t outputs = 1;
    double dropout = 0.0; ///< before the last hidden layer's ReLU
    InputScaling scaling = InputScaling::Standard;
    /// The last `bagColumns` inputs are the weights of an embedding bag: each has a learned vector
    /// of `bagWidth` values, and the weighted sum of these vectors replaces the inputs. The weights
    /// are centred but not divided. Fully connected networks with standard scaling only.
    std::int64_t bagColumns = 0;
    std::int64_t bagWidth = 0;
};

/// How to train: Adam (Kingma and Ba 2015) with its default betas.
struct FitSettings {
    std::uint64_t seed = 1;
    int epochs = 50;
    int patience = 10; ///< stop after this many epochs without a better validation loss; 0: never
    int batch = 64;
    int threads = 2;
    double learningRate = 1e-4;
    Loss loss = Loss::Absolute;
};

struct Epoch {
    int epoch = 0; ///< starting at 1
    int of = 0;    ///< number of the last epoch, unless training stops early
    double trainingLoss = 0.0;
    double validationLoss = 0.0; ///< NaN without validation rows
};

/// Called on the training thread; must not throw.
class FitObserver
{
public:
    virtual ~FitObserver() = default;
    virtual void epochDone(const Epoch& epoch) noexcept = 0;
    /// Polled before every batch.
    virtual bool stopRequested() const noexcept = 0;
};

/// Training rows, and validation rows for early stopping (may be empty). Targets have the shape
/// {rows} or {rows, outputs}.
struct TrainingData {
    TensorView inputs;
    TensorView targets;
    TensorView validationInputs;
    TensorView validationTargets;
};

/// A trained network. predict() may be called from several threads at once.
class Network
{
public:
    virtual ~Network() = default;

    /// One output row per input row, independent of the other rows in the call. NaN is replaced by
    /// the column's mean. InputInvalid unless the rows have the shape of the training rows.
    virtual Status predict(const TensorView& inputs, Tensor& outputs) const noexcept = 0;

    /// In half precision, as used for prediction: a loaded network predicts the same.
    virtual Status weights(std::string& bytes) const noexcept = 0;

    /// Everything needed to resume training: weights in full precision, the optimiser's moments,
    /// the position. Empty for a loaded network or one whose training stopped early.
    virtual Status state(std::string& bytes) const noexcept = 0;

    /// Number of trainable parameters.
    virtual std::int64_t weightCount() const noexcept = 0;
};

/// The plugin's functions. Thread-safe; lives until the program ends.
class Plugin
{
public:
    virtual ~Plugin() = default;

    /// Keeps the weights with the lowest validation loss, or training loss without validation rows.
    /// If stopped after the first batch, keeps the best so far and returns Done. `resumeState`:
    /// from state() or weights(), or empty.
    virtual Status train(const std::string& kind, const NetworkSettings& settings,
                         const FitSettings& fit, const TrainingData& data,
                         const std::string& resumeState, FitObserver& observer,
                         std::unique_ptr<Network>& network) const noexcept = 0;

    virtual Status load(const std::string& kind, const std::string& weights,
                        std::unique_ptr<Network>& network) const noexcept = 0;
};

/// Returns null for another version. The plugin keeps ownership.
using EntryPoint = const Plugin* (*)(std::uint32_t version);

} // namespace likecast::neural
