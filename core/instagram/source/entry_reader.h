#pragma once

#include "core/instagram/source/byte_stream.h"

#include <QByteArray>

#include <memory>

namespace likecast
{

/// The bytes of one source entry, read on demand and decompressed from gzip or xz. Valid during the
/// visit to its entry, on that thread.
class EntryReader : public ByteStream
{
public:
    /// The stream must outlive the reader.
    explicit EntryReader(ByteStream& stream);
    ~EntryReader() override;

    /// Peeks at the first bytes, at most `maxBytes`; a later read() or readAll() returns them
    /// again. Errors: those of ByteStream::read.
    Result<QByteArray> head(qint64 maxBytes);
    /// Reads from the first byte, even after head(); do not call head() or readAll() afterwards.
    Result<qint64> read(std::span<char> buffer) override;
    /// Reads all bytes. Errors: FileTooLarge (more than `maxBytes`), those of ByteStream.
    Result<QByteArray> readAll(qint64 maxBytes);

private:
    class RewindableStream;

    Result<RewindableStream*> content(); ///< decompressed

    std::unique_ptr<RewindableStream> m_raw;
    std::unique_ptr<ByteStream> m_decompressed;  ///< null if `m_raw` is not compressed
    std::unique_ptr<RewindableStream> m_content; ///< once known
};

} // namespace likecast
