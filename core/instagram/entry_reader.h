#pragma once

#include "core/instagram/byte_stream.h"

#include <QByteArray>

#include <memory>

namespace likecast
{

/// The bytes of one entry of a source, read only as far as they are asked for; gzip and xz are
/// unpacked on the way. Lives as long as the visit to its entry, on that thread.
class EntryReader
{
public:
    /// The stream must outlive the reader.
    explicit EntryReader(ByteStream& stream);
    ~EntryReader();
    Q_DISABLE_COPY_MOVE(EntryReader)

    /// The first bytes, at most `maxBytes`; a later readAll() returns them again.
    /// Errors: those of ByteStream::read.
    Result<QByteArray> head(qint64 maxBytes);
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
