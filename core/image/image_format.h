#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace likecast
{

/// The formats recognised by content; not all of them can be decoded.
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
    DigitalNegative, ///< DNG, also used by phones
    CameraRaw,       ///< other makers' raw formats
    Bpg,
    Svg
};

/// Detects the format from the content, never from a file name. Unknown for anything else,
/// including text. The first bytes of a file are enough, except that TIFF-based camera raw may then
/// be reported as TIFF.
ImageFormat sniffImageFormat(const QByteArray& bytes);

/// Whether a decoder for the format is installed.
bool canDecode(ImageFormat format);

/// Common names of the formats that canDecode() accepts, most common first: "JPEG", "PNG", ...
QStringList decodableFormatNames();

/// Qt's name of the format ("jpeg"); empty if Qt has none.
QByteArray qtFormatName(ImageFormat format);

/// The format's name and where to get a decoder for it, as detail of
/// ErrorCode::ImageFormatUnsupported.
QString missingDecoderDetail(ImageFormat format);

} // namespace likecast
