#include "core/instagram/source/decompressed_stream.h"

#include "core/instagram/source/archive_handle.h"
#include "core/instagram/source/expansion_limit.h"

#include <zlib.h>

#include <array>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

bool isGzip(const QByteArray& head)
{
    return head.startsWith(QByteArrayLiteral("\x1f\x8b\x08"));
}

bool isXz(const QByteArray& head)
{
    return head.startsWith(QByteArray("\xfd\x37\x7a\x58\x5a\x00", 6));
}

class GzipStream : public ByteStream
{
public:
    explicit GzipStream(ByteStream& packed)
        : m_packed(packed)
    {
        constexpr int gzipOnly = 16;
        m_isReady = inflateInit2(&m_state, MAX_WBITS + gzipOnly) == Z_OK;
    }
    ~GzipStream() override { inflateEnd(&m_state); }
    Q_DISABLE_COPY_MOVE(GzipStream)

    Result<qint64> read(std::span<char> buffer) override
    {
        m_state.next_out = reinterpret_cast<Bytef*>(buffer.data());
        m_state.avail_out = static_cast<uInt>(buffer.size());
        while (m_isReady && m_state.avail_out == buffer.size()) {
            if (const Result<void> filled = refill(); !filled)
                return failure(filled.error());
            if (m_atMemberEnd && !beginNextMember())
                break;
            const int status = inflate(&m_state, Z_NO_FLUSH);
            m_atMemberEnd = status == Z_STREAM_END;
            if (status == Z_BUF_ERROR)
                return failure(ErrorCode::FormatDamaged, u"the gzip data is truncated"_s);
            if (status != Z_OK && status != Z_STREAM_END)
                return failure(ErrorCode::FormatDamaged, u"the gzip data is damaged"_s);
        }
        const auto count = static_cast<qint64>(buffer.size()) - m_state.avail_out;
        m_unpackedBytes += count;
        if (const Result<void> sane = checkExpansion(m_packedBytes, m_unpackedBytes); !sane)
            return failure(sane.error());
        return count;
    }

private:
    Result<void> refill()
    {
        if (m_state.avail_in > 0)
            return {};
        const Result<qint64> count = m_packed.read(m_buffer);
        if (!count)
            return failure(count.error());
        m_packedBytes += *count;
        m_state.next_in = reinterpret_cast<Bytef*>(m_buffer.data());
        m_state.avail_in = static_cast<uInt>(*count);
        return {};
    }

    /// Ignores anything after the last member, like gzip.
    bool beginNextMember()
    {
        constexpr Bytef firstByteOfMember = 0x1f;
        return m_state.avail_in > 0 && *m_state.next_in == firstByteOfMember &&
               inflateReset(&m_state) == Z_OK;
    }

    ByteStream& m_packed;
    z_stream m_state{};
    bool m_isReady = false;
    bool m_atMemberEnd = false;
    std::array<char, 64 * 1024> m_buffer{};
    qint64 m_packedBytes = 0;
    qint64 m_unpackedBytes = 0;
};

class XzStream : public ByteStream
{
public:
    explicit XzStream(ByteStream& packed)
        : m_packed(packed)
    {
    }

    Result<qint64> read(std::span<char> buffer) override
    {
        if (!m_handle) {
            auto opened = ArchiveHandle::openXz(m_packed);
            if (!opened)
                return failure(opened.error());
            m_handle = std::move(*opened);
        }
        Result<qint64> count = m_handle->readData(buffer);
        if (!count)
            return count;
        m_unpackedBytes += *count;
        const Result<void> sane = checkExpansion(m_handle->packedBytes(), m_unpackedBytes);
        if (!sane)
            return failure(sane.error());
        return count;
    }

private:
    ByteStream& m_packed;
    std::unique_ptr<ArchiveHandle> m_handle; ///< opened on first read
    qint64 m_unpackedBytes = 0;
};

} // namespace

std::unique_ptr<ByteStream> decompressedStream(ByteStream& packed, const QByteArray& head)
{
    if (isGzip(head))
        return std::make_unique<GzipStream>(packed);
    if (isXz(head))
        return std::make_unique<XzStream>(packed);
    return nullptr;
}

} // namespace likecast
