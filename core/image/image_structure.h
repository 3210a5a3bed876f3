#pragma once

#include "core/image/image_format.h"

#include <QByteArray>

namespace likecast
{

/// What a file's own structure says, before any pixel is decoded.
struct ImageStructure {
    qint64 width = -1; ///< as stored, before EXIF; -1 where only a decoder knows
    qint64 height = -1;
    int exifOrientation = 1; ///< 1..8; of PNG and WebP only, Qt itself heeds JPEG's and TIFF's
    bool complete = false;   ///< everything up to the format's own end is there
};

/// Walks markers, chunks, blocks or strips to the place where the format says that it ends.
/// Decoders fill what is missing with grey and call it a success; this walk is what tells a cut
/// file from a whole one. Bytes after the end (as phones append them) are no fault.
/// `format` is one of Jpeg, Png, Gif, Bmp, Tiff, WebP, Heic, Avif; of the last two and of
/// BigTIFF only the decoder knows width and height.
ImageStructure inspectImage(const QByteArray& bytes, ImageFormat format);

} // namespace likecast
