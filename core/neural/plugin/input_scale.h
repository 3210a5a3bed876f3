#pragma once

#include "core/neural/plugin/tensor_archive.h"

namespace likecast::neural
{

/// (value - offset) * factor per column, clamped to 20. Values that are not finite, and columns
/// that were constant in training, become 0, which is neutral.
class InputScale
{
public:
    InputScale() = default;

    /// Fits the scale on training rows. `batch`: batch size of BatchNorm2's norm. The last `shares`
    /// columns are not divided.
    static InputScale fit(const TensorView& inputs, InputScaling scaling, int batch,
                          std::int64_t shares = 0);

    std::int64_t columns() const { return static_cast<std::int64_t>(m_offset.size()); }

    /// Scales `count` rows in place.
    void apply(float* rows, std::int64_t count) const;

    void store(TensorArchive& archive) const;
    /// Throws DamagedWeights.
    static InputScale restore(const TensorArchive& archive);

private:
    std::vector<float> m_offset;
    std::vector<float> m_factor;
};

} // namespace likecast::neural
