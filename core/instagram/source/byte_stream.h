#pragma once

#include "core/common/result.h"

#include <span>

namespace likecast
{

/// Bytes from front to back, once. Used on one thread.
class ByteStream
{
public:
    ByteStream() = default;
    virtual ~ByteStream() = default;
    Q_DISABLE_COPY_MOVE(ByteStream)

    /// Fills the buffer from its front; the number of bytes written, 0 at the end only.
    /// Errors: FileUnreadable, FormatDamaged (compressed data does not hold), FileTooLarge (it
    /// unpacks to more than any honest file of its size).
    virtual Result<qint64> read(std::span<char> buffer) = 0;
};

} // namespace likecast
