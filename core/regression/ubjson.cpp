#include "core/regression/ubjson.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

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

class Walk
{
public:
    explicit Walk(QByteArrayView bytes)
        : m_bytes(bytes)
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
        while (!takes('}')) {
            if (!string() || !value(depth + 1))
                return false;
        }
        return true;
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
    qsizetype m_at = 0;
};

} // namespace

bool isWholeUbjson(QByteArrayView bytes)
{
    Walk walk(bytes);
    return walk.value(0) && walk.isAtEnd();
}

} // namespace likecast
