#pragma once

#include "core/instagram/source/byte_stream.h"

#include <QByteArray>

#include <memory>

namespace likecast
{

/// Decompresses gzip (all members) or xz while reading; null if `head` starts with neither magic
/// number. `packed` must outlive the result. gzip goes through zlib: libarchive's reader does not
/// compare the checksum, so that damaged bytes came out as other numbers without an error.
std::unique_ptr<ByteStream> decompressedStream(ByteStream& packed, const QByteArray& head);

} // namespace likecast
