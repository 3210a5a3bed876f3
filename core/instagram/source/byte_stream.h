#pragma once

#include "core/common/result.h"

#include <span>

namespace likecast
{

/// A forward-only stream of bytes. Use from one thread.
class ByteStream
{
public:
    ByteStream() = default;
    virtual ~ByteStream() = default;
    Q_DISABLE_COPY_MOVE(ByteStream)

    /// Fills the buffer from its start and returns the number of bytes written; 0 only at the end.
    /// Errors: FileUnreadable, FormatDamaged (corrupt compressed data), FileTooLarge (expands to
    /// more than any legitimate file of its size).
    virtual Result<qint64> read(std::span<char> buffer) = 0;
};

} // namespace likecast
