#pragma once

#include "core/neural/plugin/tensor_archive.h"

namespace likecast::neural
{

/// (value - offset) * factor per column; a value that is no number counts as the offset, so that it
/// says nothing. A column that was constant in training says nothing either.
class InputScale
{
public:
    InputScale() = default;

    /// From training rows; `batch` is what BatchNorm2 divides by the norm of. The last `shares`
    /// columns keep their unit (factor 1).
    static InputScale fit(const TensorView& inputs, InputScaling scaling, int batch,
                          std::int64_t shares = 0);

    std::int64_t columns() const { return static_cast<std::int64_t>(m_offset.size()); }
    /// Whether zeros stay zero.
    bool keepsZeros() const;

    float scaled(float value, std::size_t column) const;
    /// Fills `scaled` with as many values as rows and columns.
    void apply(const float* rows, std::int64_t count, float* scaled) const;

    void store(TensorArchive& archive) const;
    /// Throws DamagedWeights.
    static InputScale restore(const TensorArchive& archive);

private:
    std::vector<float> m_offset;
    std::vector<float> m_factor;
};

} // namespace likecast::neural
