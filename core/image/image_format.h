#pragma once

#include <QByteArray>
#include <QString>

namespace likecast
{

/// The formats that are recognised by their first bytes; not each of them can be decoded.
enum class ImageFormat {
    Unknown,
    Jpeg,
    Png,
    Gif,
    Bmp,
    Tiff,
    WebP,
    Heic,
    Avif,
    JpegXl,
    Jpeg2000,
    Photoshop,
    CanonRaw,
    FujiRaw,
    Svg
};

/// Judged by content alone; a file name says nothing. Unknown for anything else, text included.
ImageFormat sniffImageFormat(const QByteArray& bytes);

/// Qt's name of the format ("jpeg"), empty where Qt has none.
QByteArray qtFormatName(ImageFormat format);

/// What the format is called and what brings a decoder for it, as the detail of
/// ErrorCode::ImageFormatUnsupported.
QString missingDecoderDetail(ImageFormat format);

} // namespace likecast
