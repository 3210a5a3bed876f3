#pragma once

#include "core/instagram/source/byte_stream.h"

#include <QByteArray>

#include <memory>

namespace likecast
{

/// Decompresses gzip (all members) or xz while reading; null if `head` starts with neither magic
/// number. `packed` must outlive the result. gzip goes through zlib because libarchive's reader
/// does not verify the checksum: damaged bytes came out as different numbers, without an error.
std::unique_ptr<ByteStream> decompressedStream(ByteStream& packed, const QByteArray& head);

} // namespace likecast
