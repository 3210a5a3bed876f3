#pragma once

#include "core/neural/plugin/dense/input_scale.h"

#include <cstdint>
#include <vector>

namespace likecast::neural
{

/// A scaled value that is not zero.
struct RowEntry {
    std::int32_t column = 0;
    float value = 0.0F;
};

/// The scaled rows of a training set. A bag of words is nearly all zeros and is kept as such: then
/// only what is not zero is stored.
class TrainingRows
{
public:
    enum class Storage { AsFits, Dense };

    TrainingRows(const TensorView& inputs, const InputScale& scale,
                 Storage storage = Storage::AsFits);

    bool sparse() const { return m_sparse; }
    std::int64_t columns() const { return m_columns; }
    /// Of a dense set.
    const float* row(std::int64_t index) const { return m_values.data() + index * m_columns; }
    /// Of a sparse set.
    const RowEntry* begin(std::int64_t index) const
    {
        return m_entries.data() + m_starts[static_cast<std::size_t>(index)];
    }
    const RowEntry* end(std::int64_t index) const
    {
        return m_entries.data() + m_starts[static_cast<std::size_t>(index) + 1];
    }

private:
    std::int64_t m_columns = 0;
    bool m_sparse = false;
    std::vector<float> m_values;
    std::vector<RowEntry> m_entries;
    std::vector<std::size_t> m_starts;
};

} // namespace likecast::neural
