#include "core/instagram/source/entry_reader.h"

#include "core/instagram/source/decompressed_stream.h"

#include <algorithm>

namespace likecast
{

/// The stream with the peeked bytes put back.
class EntryReader::RewindableStream : public ByteStream
{
public:
    explicit RewindableStream(ByteStream& stream)
        : m_stream(stream)
    {
    }

    Result<QByteArray> peek(qsizetype byteCount)
    {
        while (m_front.size() < byteCount) {
            const qsizetype before = m_front.size();
            m_front.resize(byteCount);
            const Result<qint64> count =
                m_stream.read({m_front.data() + before, std::size_t(byteCount - before)});
            m_front.resize(before + (count ? *count : 0));
            if (!count)
                return failure(count.error());
            if (*count == 0)
                break;
        }
        return m_front;
    }

    Result<qint64> read(std::span<char> buffer) override
    {
        if (m_front.isEmpty())
            return m_stream.read(buffer);
        const qsizetype count = std::min(m_front.size(), qsizetype(buffer.size()));
        std::copy_n(m_front.constData(), count, buffer.data());
        m_front.remove(0, count);
        return count;
    }

private:
    ByteStream& m_stream;
    QByteArray m_front;
};

EntryReader::EntryReader(ByteStream& stream)
    : m_raw(std::make_unique<RewindableStream>(stream))
{
}

EntryReader::~EntryReader() = default;

Result<QByteArray> EntryReader::head(qint64 maxBytes)
{
    if (const Result<void> filled = fill(maxBytes); !filled)
        return failure(filled.error());
    return m_bytes.first(std::min<qsizetype>(maxBytes, m_bytes.size()));
}

Result<qint64> EntryReader::read(std::span<char> buffer)
{
    if (!m_stream) {
        if (const Result<void> chosen = chooseStream(); !chosen)
            return failure(chosen.error());
    }
    if (m_bytes.isEmpty())
        return m_ended ? Result<qint64>(0) : m_stream->read(buffer);
    const qsizetype count = std::min(m_bytes.size(), qsizetype(buffer.size()));
    std::copy_n(m_bytes.constData(), count, buffer.data());
    m_bytes.remove(0, count);
    return count;
}

Result<QByteArray> EntryReader::readAll(qint64 maxBytes)
{
    if (const Result<void> filled = fill(maxBytes + 1); !filled)
        return failure(filled.error());
    if (m_bytes.size() > maxBytes) {
        return failure(ErrorCode::FileTooLarge,
                       QStringLiteral("it is larger than %1 MB").arg(maxBytes / 1'000'000));
    }
    return m_bytes;
}

Result<void> EntryReader::chooseStream()
{
    constexpr qsizetype longestMagic = 6;
    const Result<QByteArray> magic = m_raw->peek(longestMagic);
    if (!magic)
        return failure(magic.error());
    m_stream = m_raw.get();
    m_decompressed = decompressedStream(*m_raw, *magic);
    if (m_decompressed)
        m_stream = m_decompressed.get();
    return {};
}

Result<void> EntryReader::fill(qint64 byteCount)
{
    if (!m_stream) {
        if (const Result<void> chosen = chooseStream(); !chosen)
            return chosen;
    }
    constexpr qint64 chunkBytes = 256 * 1024;
    while (!m_ended && m_bytes.size() < byteCount) {
        const qsizetype before = m_bytes.size();
        const qsizetype wanted = std::min<qint64>(chunkBytes, byteCount - before);
        m_bytes.resize(before + wanted);
        const Result<qint64> count = m_stream->read({m_bytes.data() + before, std::size_t(wanted)});
        m_bytes.resize(before + (count ? *count : 0));
        if (!count)
            return failure(count.error());
        m_ended = *count == 0;
    }
    return {};
}

} // namespace likecast
