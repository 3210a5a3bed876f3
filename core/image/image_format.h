#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace likecast
{

/// The formats that are recognised by content; not each of them can be decoded.
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
    NikonRaw,
    SonyRaw,
    DigitalNegative, ///< DNG, phones' raw format among others
    CameraRaw,       ///< of any other maker
    Bpg,
    Svg
};

/// Judged by content alone; a file name says nothing. Unknown for anything else, text included.
/// The beginning of a file is enough, but camera raw built on TIFF may show as TIFF then.
ImageFormat sniffImageFormat(const QByteArray& bytes);

/// Whether a decoder for the format is installed here.
bool canDecode(ImageFormat format);

/// What people call the formats that canDecode() tells, the usual ones first: "JPEG", "PNG", ...
QStringList decodableFormatNames();

/// Qt's name of the format ("jpeg"), empty where Qt has none.
QByteArray qtFormatName(ImageFormat format);

/// What the format is called and what brings a decoder for it, as the detail of
/// ErrorCode::ImageFormatUnsupported.
QString missingDecoderDetail(ImageFormat format);

} // namespace likecast
