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

    /// The first bytes, at least `byteCount` of them unless the stream ends earlier.
    Result<QByteArray> peek(qint64 byteCount)
    {
        constexpr qint64 chunkBytes = 256 * 1024;
        while (!m_ended && m_front.size() < byteCount) {
            const qsizetype before = m_front.size();
            const qsizetype wanted = std::min<qint64>(chunkBytes, byteCount - before);
            m_front.resize(before + wanted);
            const Result<qint64> count =
                m_stream.read({m_front.data() + before, std::size_t(wanted)});
            m_front.resize(before + (count ? *count : 0));
            if (!count)
                return failure(count.error());
            m_ended = *count == 0;
        }
        return m_front;
    }

    Result<qint64> read(std::span<char> buffer) override
    {
        if (m_front.isEmpty())
            return m_ended ? Result<qint64>(0) : m_stream.read(buffer);
        const qsizetype count = std::min(m_front.size(), qsizetype(buffer.size()));
        std::copy_n(m_front.constData(), count, buffer.data());
        m_front.remove(0, count);
        return count;
    }

private:
    ByteStream& m_stream;
    QByteArray m_front;
    bool m_ended = false;
};

EntryReader::EntryReader(ByteStream& stream)
    : m_raw(std::make_unique<RewindableStream>(stream))
{
}

EntryReader::~EntryReader() = default;

Result<QByteArray> EntryReader::head(qint64 maxBytes)
{
    return content()
        .and_then([&](RewindableStream* content) { return content->peek(maxBytes); })
        .map([&](const QByteArray& bytes) { return bytes.left(maxBytes); });
}

Result<qint64> EntryReader::read(std::span<char> buffer)
{
    return content().and_then([&](RewindableStream* content) { return content->read(buffer); });
}

Result<QByteArray> EntryReader::readAll(qint64 maxBytes)
{
    auto bytes = head(maxBytes + 1);
    if (bytes && bytes->size() > maxBytes) {
        return failure(ErrorCode::FileTooLarge,
                       QStringLiteral("it is larger than %1 MB").arg(maxBytes / 1'000'000));
    }
    return bytes;
}

Result<EntryReader::RewindableStream*> EntryReader::content()
{
    if (!m_content) {
        constexpr qint64 longestMagic = 6;
        const Result<QByteArray> magic = m_raw->peek(longestMagic);
        if (!magic)
            return failure(magic.error());
        m_decompressed = decompressedStream(*m_raw, *magic);
        m_content =
            m_decompressed ? std::make_unique<RewindableStream>(*m_decompressed) : std::move(m_raw);
    }
    return m_content.get();
}

} // namespace likecast
