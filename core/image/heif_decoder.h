#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QImage>

namespace likecast
{

/// Whether libheif has a decoder for the format.
bool canDecodeHeif(bool avif);

/// Decodes the primary picture of a HEIC or AVIF file at full size, upright (the container states
/// rotation and mirroring itself), with its ICC profile attached; RGB888 or RGBA8888.
/// `bytes` need only outlive the call. Reentrant.
/// Errors: ImageTooLarge (before decoding, which would take more memory than `maxBytes`),
/// ImageTruncated (libheif's own words in the detail), ImageFormatUnsupported, OutOfMemory.
Result<QImage> decodeHeif(const QByteArray& bytes, qint64 maxBytes);

} // namespace likecast
