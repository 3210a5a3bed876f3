#pragma once

#include "core/common/result.h"

namespace likecast
{

/// Guards against decompression bombs: a few kilobytes can expand to terabytes. Real exports, whose
/// JSON repeats its keys, stay below 60 : 1; anything sizable above 250 : 1 is rejected.
inline Result<void> checkExpansion(qint64 packedBytes, qint64 unpackedBytes)
{
    constexpr qint64 harmlessBytes = 8 * 1024 * 1024;
    constexpr qint64 maxRatio = 250;
    if (unpackedBytes <= harmlessBytes || unpackedBytes / maxRatio <= packedBytes)
        return {};
    return failure(ErrorCode::FileTooLarge,
                   QStringLiteral("it unpacks to more than %1 times its size").arg(maxRatio));
}

} // namespace likecast
