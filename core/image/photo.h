#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace likecast
{

/// A decoded photo: upright by EXIF, alpha blended on white, in sRGB, QImage::Format_RGB32, and
/// scaled down during decoding to at most the requested long edge. A value; implicitly shared, safe
/// to pass between threads.
struct Photo {
    QImage image;
    QSize fullSize;    ///< size of the upright original in pixels
    QByteArray sha256; ///< of the file's bytes; 32 bytes
};

} // namespace likecast
