#pragma once

#include "core/instagram/source/byte_stream.h"

#include <QByteArray>

#include <memory>

namespace likecast
{

/// gzip or xz data, as its head says, unpacked on the way; nothing where it is neither. The packed
/// stream must outlive it.
std::unique_ptr<ByteStream> decompressedStream(ByteStream& packed, const QByteArray& head);

} // namespace likecast
