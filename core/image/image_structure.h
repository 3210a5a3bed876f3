#pragma once

#include "core/image/image_format.h"

#include <QByteArray>
#include <QString>

namespace likecast
{

/// What a file's structure reveals before decoding.
struct ImageStructure {
    qint64 width = -1; ///< as stored, before EXIF; -1 if only a decoder can tell
    qint64 height = -1;
    int exifOrientation = 1; ///< 1..8; PNG and WebP only, Qt reports those of JPEG and TIFF
    bool complete = false;   ///< the file continues to the format's own end
    /// JPEG only: where the last scan's data ends, if only the end marker is missing; else -1. Only
    /// decoding shows whether all rows are present.
    qint64 missingEoiAt = -1;
    /// Peak memory of decoding, per pixel of the stored image; 0 if the decoder scales row by row.
    double bytesPerPixel = 4.0;
    QString unsupported = {}; ///< why no decoder here shows this layout correctly; may be empty
};

/// Walks markers, chunks, blocks or strips to the format's own end, to detect truncated files:
/// decoders fill missing rows with grey and report success. Bytes after the end, which phones
/// append, are allowed.
/// `format` is one of Jpeg, Png, Gif, Bmp, Tiff, WebP, Heic, Avif; for the last two and for BigTIFF
/// only the decoder knows width and height.
ImageStructure inspectImage(const QByteArray& bytes, ImageFormat format);

} // namespace likecast
