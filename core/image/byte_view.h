#pragma once

#include <QByteArray>
#include <QtEndian>

#include <cstring>
#include <optional>

namespace likecast
{

/// Reads numbers from a file's bytes with bounds checks. Reading past the end returns std::nullopt,
/// so that parsers of hostile input need no arithmetic of their own.
class ByteView
{
public:
    ByteView(const char* data, qint64 size)
        : m_data(data)
        , m_size(size)
    {
    }
    explicit ByteView(const QByteArray& bytes)
        : ByteView(bytes.constData(), bytes.size())
    {
    }

    qint64 size() const { return m_size; }

    bool contains(qint64 offset, qint64 length) const
    {
        return offset >= 0 && length >= 0 && offset <= m_size && length <= m_size - offset;
    }

    bool has(qint64 offset, QByteArrayView expected) const
    {
        return contains(offset, expected.size()) &&
               std::memcmp(m_data + offset, expected.data(),
                           static_cast<std::size_t>(expected.size())) == 0;
    }

    template<typename T>
    std::optional<T> bigEndian(qint64 offset) const
    {
        if (!contains(offset, sizeof(T)))
            return std::nullopt;
        return qFromBigEndian<T>(m_data + offset);
    }

    template<typename T>
    std::optional<T> littleEndian(qint64 offset) const
    {
        if (!contains(offset, sizeof(T)))
            return std::nullopt;
        return qFromLittleEndian<T>(m_data + offset);
    }

    /// The part starting at `offset`, at most `length` long, clipped to the bytes.
    ByteView part(qint64 offset, qint64 length) const
    {
        const qint64 from = qBound(qint64{0}, offset, m_size);
        return {m_data + from, qBound(qint64{0}, length, m_size - from)};
    }

    QByteArrayView bytes(qint64 offset, qint64 length) const
    {
        return contains(offset, length) ? QByteArrayView(m_data + offset, length)
                                        : QByteArrayView();
    }

private:
    const char* m_data;
    qint64 m_size;
};

} // namespace likecast
