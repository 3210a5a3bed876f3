#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace likecast
{

/// A decoded photo: upright by EXIF, alpha blended on white, in sRGB, QImage::Format_RGB32, and
/// scaled down while decoding so that its long edge is at most the one asked for.
/// A value; implicitly shared, safe to hand between threads.
struct Photo {
    QImage image;
    QSize fullSize;    ///< pixels of the upright original
    QByteArray sha256; ///< 32 bytes, of the file's bytes
};

} // namespace likecast
