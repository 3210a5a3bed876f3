#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// The border between the program and the plugin that holds LibTorch: plain values, so that nobody
/// but the plugin includes, links or loads LibTorch. C++17. No exception crosses it; both sides are
/// built together by one compiler, which the version below stands for.
namespace likecast::neural
{

inline constexpr std::uint32_t pluginVersion = 3;
/// The plugin's only symbol, an EntryPoint.
inline constexpr char entryPointName[] = "likecastNeuralPlugin";

enum class Outcome {
    Done,
    Cancelled,      ///< stopped by the caller before anything was worth keeping
    InputInvalid,   ///< shapes or settings that do not fit each other
    WeightsDamaged, ///< bytes that are not what weights() or state() gives
    Failed          ///< the library's own words are in the detail
};

struct Status {
    Outcome outcome = Outcome::Done;
    std::string detail; ///< English, for developers

    bool ok() const { return outcome == Outcome::Done; }
};

/// Values in row-major order; shape[0] is the number of rows (posts, photos). Does not own.
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

/// How the inputs of a network are scaled, with statistics of the training rows alone.
enum class InputScaling {
    Standard, ///< (x - mean) / standard deviation
    /// x / the L2 norm that a column has over one batch, as torch.nn.functional.normalize(dim=0)
    /// divides, but the norm to be expected of a batch of training rows: zeros stay zero.
    BatchNorm2
};

/// What is built. A kind of network reads what concerns it.
struct NetworkSettings {
    std::vector<std::int64_t> hidden; ///< widths between input and output
    std::int64_t outputs = 1;
    double dropout = 0.0; ///< before the last hidden layer's ReLU
    InputScaling scaling = InputScaling::Standard;
    /// The last inputs that go through an embedding layer of their own, see EmbeddingBag; they are
    /// centred, but not divided, so that they remain shares. Fully connected networks with standard
    /// scaling only.
    std::int64_t bagColumns = 0;
    std::int64_t bagWidth = 0; ///< figures of a thing's vector
};

/// How it is trained: Adam (Kingma and Ba 2015) with its published betas.
struct FitSettings {
    std::uint64_t seed = 1;
    int epochs = 50;
    int patience = 10; ///< epochs without a better validation loss until it stops; 0: never
    int batch = 64;
    int threads = 2;
    double learningRate = 1e-4;
    Loss loss = Loss::Absolute;
};

struct Epoch {
    int epoch = 0; ///< 1 first
    int of = 0;    ///< at most
    double trainingLoss = 0.0;
    double validationLoss = 0.0; ///< NaN without validation rows
};

/// Called on the thread that trains; must not throw.
class FitObserver
{
public:
    virtual ~FitObserver() = default;
    virtual void epochDone(const Epoch& epoch) noexcept = 0;
    /// Polled before every batch.
    virtual bool stopRequested() const noexcept = 0;
};

/// Rows to learn from and rows to stop by (may be none). Targets: shape {rows} or {rows, outputs}.
struct TrainingData {
    TensorView inputs;
    TensorView targets;
    TensorView validationInputs;
    TensorView validationTargets;
};

/// A trained network. Predicting is safe from several threads at once.
class Network
{
public:
    virtual ~Network() = default;

    /// One row of outputs per row of inputs. NaN in an input counts as the column's usual value.
    /// InputInvalid when the shape is not that of the training rows.
    virtual Status predict(const TensorView& inputs, Tensor& outputs) const noexcept = 0;

    /// Compact (half precision): a network predicts the same once saved and loaded.
    virtual Status weights(std::string& bytes) const noexcept = 0;

    /// Everything training needs to go on (full precision, the optimiser's moments); empty for a
    /// network that was loaded or whose training ended by itself.
    virtual Status state(std::string& bytes) const noexcept = 0;

    /// Number of trained weights; 0 for a network that does not say.
    virtual std::int64_t weightCount() const noexcept { return 0; }
};

struct NamedTensor {
    std::string name;
    Tensor tensor;
};

/// Somebody else's network, as TorchScript. One thread at a time.
class ScriptNetwork
{
public:
    virtual ~ScriptNetwork() = default;

    /// One tensor in; what comes out is "output", "output_0" and so on, or as the script names it.
    virtual Status run(const TensorView& input, std::vector<NamedTensor>& outputs) noexcept = 0;
};

/// All that the plugin offers. Thread-safe; lives until the program ends.
class Plugin
{
public:
    virtual ~Plugin() = default;

    /// Keeps the weights of the best validation loss. When asked to stop after the first batch it
    /// keeps the best so far and is Done. `resumeState`: from state() or weights(), or
    /// empty.
    virtual Status train(const std::string& kind, const NetworkSettings& settings,
                         const FitSettings& fit, const TrainingData& data,
                         const std::string& resumeState, FitObserver& observer,
                         std::unique_ptr<Network>& network) const noexcept = 0;

    virtual Status load(const std::string& kind, const std::string& weights,
                        std::unique_ptr<Network>& network) const noexcept = 0;

    /// TorchScript is code: only what core/packs has looked through comes here.
    virtual Status loadScript(const std::string& bytes,
                              std::unique_ptr<ScriptNetwork>& network) const noexcept = 0;
};

/// Null for another version. The plugin stays the owner.
using EntryPoint = const Plugin* (*)(std::uint32_t version);

} // namespace likecast::neural
