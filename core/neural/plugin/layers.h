#pragma once

#include "core/neural/plugin/input_scale.h"
#include "core/neural/plugin/network_kind.h"

namespace at
{
class Tensor;
struct Generator;
} // namespace at
namespace torch::nn
{
class Module;
}

namespace likecast::neural
{

/// The layers of one kind of network, and the scaling of its inputs. Once trained, forward() is
/// thread-safe.
class Layers
{
public:
    virtual ~Layers() = default;

    /// The module that owns the parameters.
    virtual torch::nn::Module& module() = 0;

    /// Shape of one row: {columns}, or {channels, height, width}.
    virtual std::vector<std::int64_t> rowShape() const = 0;
    virtual std::int64_t outputs() const = 0;

    /// Maps scaled rows to outputs {rows, outputs}. `random`: for dropout and augmentation, in
    /// training only; undefined when predicting.
    virtual at::Tensor forward(at::Tensor rows, const at::Generator& random) = 0;

    /// Adds everything NetworkKind::stored() reads, weights in half precision.
    virtual void store(TensorArchive& archive) const = 0;

    /// Scales rows in place if this kind scales its inputs, and returns them.
    at::Tensor scaled(at::Tensor rows) const;

    InputScale scale; ///< empty: inputs are not scaled
    double dropout = 0.0;

protected:
    /// Dropout: zeroes the share `dropout` of the values at random and scales up the rest.
    at::Tensor dropped(const at::Tensor& values, const at::Generator& random) const;
};

/// A reproducible LibTorch generator.
at::Generator generatorOf(std::uint64_t seed);

Tensor valuesOf(const at::Tensor& tensor);
/// Copies the values.
at::Tensor tensorOf(const Tensor& values);
/// Overwrites a parameter. Throws DamagedWeights for another shape.
void assign(const at::Tensor& parameter, const at::Tensor& values);

} // namespace likecast::neural
