#pragma once

#include "core/instagram/source/byte_stream.h"

#include <QByteArray>

#include <memory>

namespace likecast
{

/// The bytes of one entry of a source, read only as far as they are asked for; gzip and xz are
/// unpacked on the way. Lives as long as the visit to its entry, on that thread.
class EntryReader : public ByteStream
{
public:
    /// The stream must outlive the reader.
    explicit EntryReader(ByteStream& stream);
    ~EntryReader() override;

    /// The first bytes, at most `maxBytes`; a later read() or readAll() returns them again.
    /// Errors: those of ByteStream::read.
    Result<QByteArray> head(qint64 maxBytes);
    /// From the first byte on, also after head(); neither of the other two may follow it.
    Result<qint64> read(std::span<char> buffer) override;
    /// All bytes. Errors: FileTooLarge (there are more than `maxBytes`), those of ByteStream.
    Result<QByteArray> readAll(qint64 maxBytes);

private:
    class Rewound;

    Result<void> fill(qint64 byteCount);
    Result<void> chooseStream();

    std::unique_ptr<Rewound> m_raw;
    std::unique_ptr<ByteStream> m_decompressed;
    ByteStream* m_stream = nullptr; ///< one of the two above, once it is known which
    QByteArray m_bytes;
    bool m_ended = false;
};

} // namespace likecast
