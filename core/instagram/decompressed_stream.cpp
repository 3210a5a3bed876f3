#include "core/instagram/decompressed_stream.h"

#include "core/instagram/archive_handle.h"
#include "core/instagram/expansion_limit.h"

namespace likecast
{

bool isCompressed(const QByteArray& head)
{
    return head.startsWith(QByteArrayLiteral("\x1f\x8b\x08")) ||
           head.startsWith(QByteArray("\xfd\x37\x7a\x58\x5a\x00", 6));
}

DecompressedStream::DecompressedStream(ByteStream& packed)
    : m_packed(packed)
{
}

DecompressedStream::~DecompressedStream() = default;

Result<qint64> DecompressedStream::read(std::span<char> buffer)
{
    if (!m_handle) {
        Result<std::unique_ptr<ArchiveHandle>> opened = ArchiveHandle::openCompressed(m_packed);
        if (!opened)
            return failure(opened.error());
        m_handle = std::move(*opened);
    }
    Result<qint64> count = m_handle->readData(buffer);
    if (!count)
        return count;
    m_unpackedBytes += *count;
    if (const Result<void> sane = checkExpansion(m_handle->packedBytes(), m_unpackedBytes); !sane)
        return failure(sane.error());
    return count;
}

} // namespace likecast
