#pragma once

#include "core/image/image_format.h"

#include <QByteArray>
#include <QString>

namespace likecast
{

/// What a file's own structure says, before any pixel is decoded.
struct ImageStructure {
    qint64 width = -1; ///< as stored, before EXIF; -1 where only a decoder knows
    qint64 height = -1;
    int exifOrientation = 1; ///< 1..8; PNG and WebP only, Qt reports those of JPEG and TIFF
    bool complete = false;   ///< everything up to the format's own end is there
    /// JPEG only: where the data of the last scan end, if nothing but the end marker is missing
    /// there; else -1. Whether all rows are in it, only decoding tells.
    qint64 unendedAt = -1;
    /// Memory that decoding takes at once, for each pixel of the stored picture; 0 where the
    /// decoder scales row by row.
    double bytesPerPixel = 4.0;
    QString unsupported = {}; ///< why no decoder here shows this layout right, or empty
};

/// Walks markers, chunks, blocks or strips to the format's own end. Decoders fill missing rows with
/// grey and report success; this walk tells a cut file from a whole one. Bytes after the end, as
/// phones append them, are allowed.
/// `format` is one of Jpeg, Png, Gif, Bmp, Tiff, WebP, Heic, Avif; of the last two and of
/// BigTIFF only the decoder knows width and height.
ImageStructure inspectImage(const QByteArray& bytes, ImageFormat format);

} // namespace likecast
