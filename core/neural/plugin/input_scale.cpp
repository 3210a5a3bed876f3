#include "core/neural/plugin/input_scale.h"

#include <algorithm>
#include <cmath>

namespace likecast::neural
{

namespace
{

constexpr double minSpread = 1e-6;
/// Limit for outliers.
constexpr float maxScaled = 20.0f;

/// Sums over one column's finite training values.
struct ColumnSums {
    double count = 0.0;
    double sum = 0.0;
    double squares = 0.0;
    double nonzero = 0.0;

    void add(double value)
    {
        count += 1.0;
        sum += value;
        squares += value * value;
        nonzero += value != 0.0 ? 1.0 : 0.0;
    }
};

std::vector<ColumnSums> sumsOf(const TensorView& inputs, std::size_t columns)
{
    std::vector<ColumnSums> sums(columns);
    const auto rows = static_cast<std::size_t>(inputs.shape.front());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const float value = inputs.values[row * columns + column];
            if (std::isfinite(value))
                sums[column].add(static_cast<double>(value));
        }
    }
    return sums;
}

/// The expected norm of a batch, but at least a single value's: otherwise a stem that occurs once
/// in thousands of posts would get too much weight.
double batchNorm(const ColumnSums& sums, int batch)
{
    const double expected = sums.count > 0.0 ? batch * sums.squares / sums.count : 0.0;
    const double single = sums.nonzero > 0.0 ? sums.squares / sums.nonzero : 0.0;
    return std::sqrt(std::max(expected, single));
}

} // namespace

InputScale InputScale::fit(const TensorView& inputs, InputScaling scaling, int batch,
                           std::int64_t shares)
{
    const auto columns = static_cast<std::size_t>(inputs.shape.back());
    const std::vector<ColumnSums> sums = sumsOf(inputs, columns);
    InputScale scale;
    scale.m_offset.assign(columns, 0.0f);
    scale.m_factor.assign(columns, 0.0f);
    for (std::size_t i = 0; i < columns; ++i) {
        double spread = 0.0;
        if (scaling == InputScaling::BatchNorm2) {
            spread = batchNorm(sums[i], batch);
        } else if (sums[i].count > 0.0) {
            const double mean = sums[i].sum / sums[i].count;
            spread = std::sqrt(std::max(0.0, sums[i].squares / sums[i].count - mean * mean));
            scale.m_offset[i] = static_cast<float>(mean);
        }
        const bool isShare = i + static_cast<std::size_t>(shares) >= columns;
        if (std::isfinite(spread) && spread > minSpread)
            scale.m_factor[i] = isShare ? 1.0f : static_cast<float>(1.0 / spread);
    }
    return scale;
}

void InputScale::apply(float* rows, std::int64_t count) const
{
    const std::size_t columns = m_offset.size();
    for (float* row = rows; count > 0; --count, row += columns) {
        for (std::size_t i = 0; i < columns; ++i) {
            const float scaled = (row[i] - m_offset[i]) * m_factor[i];
            row[i] = std::isfinite(row[i]) ? std::clamp(scaled, -maxScaled, maxScaled) : 0.0F;
        }
    }
}

void InputScale::store(TensorArchive& archive) const
{
    archive.add("input_offset", {m_offset, {columns()}}, TensorArchive::Precision::Full);
    archive.add("input_factor", {m_factor, {columns()}}, TensorArchive::Precision::Full);
}

InputScale InputScale::restore(const TensorArchive& archive)
{
    InputScale scale;
    scale.m_offset = archive.tensor("input_offset", {-1}).values;
    scale.m_factor = archive.tensor("input_factor", {scale.columns()}).values;
    return scale;
}

} // namespace likecast::neural
