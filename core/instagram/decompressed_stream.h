#pragma once

#include "core/instagram/byte_stream.h"

#include <QByteArray>

#include <memory>

namespace likecast
{

class ArchiveHandle;

/// Whether data begins as gzip or xz does.
bool isCompressed(const QByteArray& head);

/// gzip or xz data unpacked on the way. The packed stream must outlive it.
class DecompressedStream : public ByteStream
{
public:
    explicit DecompressedStream(ByteStream& packed);
    ~DecompressedStream() override;

    Result<qint64> read(std::span<char> buffer) override;

private:
    ByteStream& m_packed;
    std::unique_ptr<ArchiveHandle> m_handle; ///< opened by the first read
    qint64 m_unpackedBytes = 0;
};

} // namespace likecast
