#include "core/neural/plugin/dense/training_rows.h"

#include <algorithm>

namespace likecast::neural
{

namespace
{

/// Above this share of values that are not zero dense products are faster.
constexpr double densestSparse = 0.15;

} // namespace

TrainingRows::TrainingRows(const TensorView& inputs, const InputScale& scale, Storage storage)
    : m_columns(scale.columns())
{
    const std::int64_t rows = inputs.shape.front();
    const auto columns = static_cast<std::size_t>(m_columns);
    const std::size_t size = static_cast<std::size_t>(rows) * columns;
    const auto filled =
        size - static_cast<std::size_t>(std::count(inputs.values, inputs.values + size, 0.0F));
    m_sparse = storage == Storage::AsFits && scale.keepsZeros() &&
               static_cast<double>(filled) < densestSparse * static_cast<double>(size);
    if (!m_sparse) {
        m_values.resize(size);
        scale.apply(inputs.values, rows, m_values.data());
        return;
    }
    m_entries.reserve(filled);
    m_starts.push_back(0);
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t column = i % columns;
        const float value = scale.scaled(inputs.values[i], column);
        if (value != 0.0F)
            m_entries.push_back({static_cast<std::int32_t>(column), value});
        if (column + 1 == columns)
            m_starts.push_back(m_entries.size());
    }
}

} // namespace likecast::neural
