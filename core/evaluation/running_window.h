#pragma once

#include "core/history/running_statistics.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace likecast
{

/// The last `size` values and their median.
class RunningWindow
{
public:
    explicit RunningWindow(std::size_t size)
        : m_size(size)
    {
        m_values.reserve(size);
    }

    void add(double value)
    {
        if (m_values.size() < m_size)
            m_values.push_back(value);
        else
            m_values[m_next] = value;
        m_next = (m_next + 1) % m_size;
    }

    /// The mean of the two middle values for an even number; std::nullopt without values.
    std::optional<double> median() const
    {
        if (m_values.empty())
            return std::nullopt;
        return medianOf(m_values);
    }

private:
    std::size_t m_size;
    std::size_t m_next = 0;
    std::vector<double> m_values;
};

} // namespace likecast
