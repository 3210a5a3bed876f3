#pragma once

#include "core/common/result.h"
#include "core/image/photo.h"

#include <QString>

namespace likecast
{

/// Long edge, in pixels, at which faces are searched and photo features are measured.
inline constexpr int analysisLongEdge = 1280;

/// A header that claims more pixels is refused before any of them is decoded.
inline constexpr qint64 maxPhotoPixels = 300'000'000;

/// Reads a photo file once and decodes it; see Photo for the form it comes in.
/// JPEG, PNG, WebP, BMP, GIF (first frame), TIFF; HEIC and AVIF where a decoder is installed.
/// Reentrant, any thread. Errors: FileNotFound, FileUnreadable, FileTooLarge, ImageEmpty,
/// NotAnImage, ImageTruncated, ImageTooLarge, ImageFormatUnsupported.
Result<Photo> loadPhoto(const QString& path, int longEdge = analysisLongEdge);

/// The same from bytes in memory.
Result<Photo> decodePhoto(const QByteArray& bytes, int longEdge = analysisLongEdge);

} // namespace likecast
