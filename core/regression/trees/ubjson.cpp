#include "core/regression/trees/ubjson.h"

#include <QtEndian>

#include <algorithm>
#include <optional>
#include <vector>

namespace likecast
{

namespace
{

constexpr int deepest = 64;

/// Bytes of a number or character behind its marker.
std::optional<qsizetype> sizeOf(char marker)
{
    switch (marker) {
    case 'Z':
    case 'T':
    case 'F':
        return 0;
    case 'i':
    case 'U':
    case 'C':
        return 1;
    case 'I':
        return 2;
    case 'l':
    case 'd':
        return 4;
    case 'L':
    case 'D':
        return 8;
    default:
        return std::nullopt;
    }
}

/// An array of 32-bit integers as XGBoost writes it.
class Integers
{
public:
    /// Nothing for anything else; `bytes` are one whole value.
    static std::optional<Integers> of(QByteArrayView bytes)
    {
        constexpr QByteArrayView head("[$l#L");
        constexpr qsizetype countSize = sizeof(qint64);
        if (!bytes.startsWith(head))
            return std::nullopt;
        return Integers(bytes.sliced(head.size() + countSize));
    }

    std::size_t size() const { return static_cast<std::size_t>(m_bytes.size()) / sizeof(qint32); }
    qint32 operator[](std::size_t i) const
    {
        return qFromBigEndian<qint32>(m_bytes.data() + i * sizeof(qint32));
    }

private:
    explicit Integers(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    QByteArrayView m_bytes;
};

bool isWalkable(const Integers& left, const Integers& right, const Integers& splits,
                std::size_t columns)
{
    const std::size_t nodes = left.size();
    if (nodes == 0 || right.size() != nodes || splits.size() != nodes)
        return false;
    std::vector<bool> hasParent(nodes);
    hasParent[0] = true; // the root is nobody's child
    for (std::size_t node = 0; node < nodes; ++node) {
        if (left[node] == -1 && right[node] == -1)
            continue;
        for (const qint32 child : {left[node], right[node]}) {
            if (child < 0 || static_cast<std::size_t>(child) >= nodes ||
                hasParent[static_cast<std::size_t>(child)])
                return false;
            hasParent[static_cast<std::size_t>(child)] = true;
        }
        if (splits[node] < 0 || static_cast<std::size_t>(splits[node]) >= columns)
            return false;
    }
    return true;
}

class Walk
{
public:
    Walk(QByteArrayView bytes, std::size_t columns)
        : m_bytes(bytes)
        , m_columns(columns)
    {
    }

    bool isAtEnd() const { return m_at == m_bytes.size(); }

    bool value(int depth)
    {
        const std::optional<char> marker = take();
        if (!marker || depth > deepest)
            return false;
        switch (*marker) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case 'S':
            return string();
        default:
            const auto size = sizeOf(*marker);
            return size && skip(*size);
        }
    }

private:
    bool object(int depth)
    {
        std::optional<Integers> left;
        std::optional<Integers> right;
        std::optional<Integers> splits;
        bool isTree = false;
        while (!takes('}')) {
            const qsizetype keyAt = m_at;
            if (!string())
                return false;
            const QByteArrayView key = m_bytes.first(m_at).sliced(keyAt);
            const qsizetype valueAt = m_at;
            if (!value(depth + 1))
                return false;
            const auto integers = [&] { return Integers::of(m_bytes.first(m_at).sliced(valueAt)); };
            if (key.endsWith("left_children"))
                left = integers();
            else if (key.endsWith("right_children"))
                right = integers();
            else if (key.endsWith("split_indices"))
                splits = integers();
            else
                continue;
            isTree = true;
        }
        return !isTree ||
               (left && right && splits && isWalkable(*left, *right, *splits, m_columns));
    }

    bool array(int depth)
    {
        std::optional<qsizetype> elementSize;
        if (takes('$')) {
            const std::optional<char> type = take();
            elementSize = type ? sizeOf(*type) : std::nullopt;
            if (!elementSize || !isNext('#'))
                return false;
        }
        if (takes('#'))
            return counted(elementSize, depth);
        while (!takes(']')) {
            if (!value(depth + 1))
                return false;
        }
        return true;
    }

    bool counted(std::optional<qsizetype> elementSize, int depth)
    {
        const std::optional<qint64> count = length();
        if (!count)
            return false;
        if (elementSize)
            return *count <= left() / std::max<qsizetype>(*elementSize, 1) &&
                   skip(static_cast<qsizetype>(*count) * *elementSize);
        for (qint64 i = 0; i < *count; ++i) {
            if (!value(depth + 1))
                return false;
        }
        return true;
    }

    bool string()
    {
        const std::optional<qint64> size = length();
        return size && *size <= left() && skip(static_cast<qsizetype>(*size));
    }

    /// Never negative.
    std::optional<qint64> length()
    {
        if (!takes('L') || left() < static_cast<qsizetype>(sizeof(qint64)))
            return std::nullopt;
        const auto length = qFromBigEndian<qint64>(m_bytes.data() + m_at);
        m_at += static_cast<qsizetype>(sizeof(qint64));
        return length >= 0 ? std::optional(length) : std::nullopt;
    }

    qsizetype left() const { return m_bytes.size() - m_at; }

    bool skip(qsizetype count)
    {
        if (count > left())
            return false;
        m_at += count;
        return true;
    }

    bool isNext(char wanted) const { return !isAtEnd() && m_bytes[m_at] == wanted; }

    bool takes(char wanted) { return isNext(wanted) && skip(1); }

    std::optional<char> take() { return isAtEnd() ? std::nullopt : std::optional(m_bytes[m_at++]); }

    QByteArrayView m_bytes;
    std::size_t m_columns;
    qsizetype m_at = 0;
};

} // namespace

bool areWalkableTrees(QByteArrayView bytes, std::size_t columns)
{
    Walk walk(bytes, columns);
    return walk.value(0) && walk.isAtEnd();
}

} // namespace likecast
