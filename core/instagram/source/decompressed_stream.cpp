#include "core/instagram/source/decompressed_stream.h"

#include "core/instagram/source/archive_handle.h"
#include "core/instagram/source/expansion_limit.h"
#include "core/instagram/source/gzip_stream.h"

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
    std::unique_ptr<ArchiveHandle> m_handle; ///< opened by the first read
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
