#include "core/image/image_format.h"

#include "core/image/byte_view.h"
#include "core/image/heif_decoder.h"
#include "core/image/tiff_structure.h"

#include <QImageReader>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// ISO/IEC 14496-12: the major brand, then the compatible ones, each four characters.
ImageFormat sniffIsoMedia(const ByteView& view)
{
    const qint64 boxSize = view.bigEndian<quint32>(0).value_or(0);
    bool heif = false;
    for (qint64 at = 8; at + 4 <= qMin(boxSize, qint64{256}); at += 4) {
        if (at == 12)
            continue; // the minor version
        const QByteArrayView brand = view.bytes(at, 4);
        if (brand == "avif" || brand == "avis")
            return ImageFormat::Avif;
        if (brand == "crx ")
            return ImageFormat::CanonRaw;
        if (brand == "heic" || brand == "heix" || brand == "heim" || brand == "heis" ||
            brand == "hevc" || brand == "hevx" || brand == "mif1" || brand == "msf1")
            heif = true;
    }
    return heif ? ImageFormat::Heic : ImageFormat::Unknown;
}

bool looksLikeSvg(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(1024).trimmed();
    return (head.startsWith("<?xml") || head.startsWith("<svg") || head.startsWith("<!")) &&
           head.contains("<svg");
}

bool isOtherCameraRaw(const ByteView& view)
{
    // Olympus, Panasonic, Minolta, Sigma
    return view.has(0, "IIRO") || view.has(0, "IIRS") || view.has(0, "MMOR") ||
           view.has(0, QByteArrayView("IIU\0", 4)) || view.has(0, QByteArrayView("\0MRM", 4)) ||
           view.has(0, "FOVb");
}

} // namespace

ImageFormat sniffImageFormat(const QByteArray& bytes)
{
    const ByteView view(bytes);
    if (view.has(0, "\xFF\xD8\xFF"))
        return ImageFormat::Jpeg;
    if (view.has(0, "\x89PNG\r\n\x1A\n"))
        return ImageFormat::Png;
    if (view.has(0, "GIF87a") || view.has(0, "GIF89a"))
        return ImageFormat::Gif;
    if (view.has(0, "RIFF") && view.has(8, "WEBP"))
        return ImageFormat::WebP;
    if (view.has(4, "ftyp"))
        return sniffIsoMedia(view);
    if (view.has(0, QByteArrayView("II*\0", 4)) || view.has(0, QByteArrayView("MM\0*", 4)) ||
        view.has(0, QByteArrayView("II+\0", 4)) || view.has(0, QByteArrayView("MM\0+", 4)))
        return tiffCameraRaw(view).value_or(ImageFormat::Tiff);
    // Many texts start with these two letters; the reserved fields and the header size rule them
    // out.
    if (view.has(0, "BM") && view.littleEndian<quint32>(6) == 0U &&
        view.littleEndian<quint32>(14).value_or(0) >= 12 &&
        view.littleEndian<quint32>(14).value_or(0) <= 256)
        return ImageFormat::Bmp;
    if (view.has(0, "\xFF\x0A") || view.has(0, QByteArrayView("\0\0\0\x0CJXL ", 8)))
        return ImageFormat::JpegXl;
    if (view.has(0, QByteArrayView("\0\0\0\x0CjP  ", 8)) || view.has(0, "\xFF\x4F\xFF\x51"))
        return ImageFormat::Jpeg2000;
    if (view.has(0, "8BPS"))
        return ImageFormat::Photoshop;
    if (view.has(0, "FUJIFILMCCD-RAW"))
        return ImageFormat::FujiRaw;
    if (view.has(0, "II") && view.has(6, "HEAPCCDR"))
        return ImageFormat::CanonRaw;
    if (isOtherCameraRaw(view))
        return ImageFormat::CameraRaw;
    if (view.has(0, "BPG\xFB"))
        return ImageFormat::Bpg;
    return looksLikeSvg(bytes) ? ImageFormat::Svg : ImageFormat::Unknown;
}

QByteArray qtFormatName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Jpeg:
        return "jpeg";
    case ImageFormat::Png:
        return "png";
    case ImageFormat::Gif:
        return "gif";
    case ImageFormat::Bmp:
        return "bmp";
    case ImageFormat::Tiff:
        return "tiff";
    case ImageFormat::WebP:
        return "webp";
    case ImageFormat::Heic:
        return "heic";
    case ImageFormat::Avif:
        return "avif";
    case ImageFormat::JpegXl:
        return "jxl";
    case ImageFormat::Jpeg2000:
        return "jp2";
    case ImageFormat::Photoshop:
    case ImageFormat::CanonRaw:
    case ImageFormat::FujiRaw:
    case ImageFormat::NikonRaw:
    case ImageFormat::SonyRaw:
    case ImageFormat::DigitalNegative:
    case ImageFormat::CameraRaw:
    case ImageFormat::Bpg:
    case ImageFormat::Svg:
    case ImageFormat::Unknown:
        break;
    }
    return {};
}

bool canDecode(ImageFormat format)
{
    const QByteArray name = qtFormatName(format);
    if (!name.isEmpty() && QImageReader::supportedImageFormats().contains(name))
        return true;
    const bool avif = format == ImageFormat::Avif;
    return (avif || format == ImageFormat::Heic) && canDecodeHeif(avif);
}

QStringList decodableFormatNames()
{
    static const std::pair<ImageFormat, QString> named[] = {
        {ImageFormat::Jpeg, u"JPEG"_s},          {ImageFormat::Png, u"PNG"_s},
        {ImageFormat::WebP, u"WebP"_s},          {ImageFormat::Heic, u"HEIC"_s},
        {ImageFormat::Avif, u"AVIF"_s},          {ImageFormat::JpegXl, u"JPEG XL"_s},
        {ImageFormat::Jpeg2000, u"JPEG 2000"_s}, {ImageFormat::Gif, u"GIF"_s},
        {ImageFormat::Tiff, u"TIFF"_s},          {ImageFormat::Bmp, u"BMP"_s}};
    QStringList names;
    for (const auto& [format, name] : named) {
        if (canDecode(format))
            names << name;
    }
    return names;
}

QString missingDecoderDetail(ImageFormat format)
{
    switch (format) {
    case ImageFormat::WebP:
        return u"WebP; needs Qt's image format plugins (qt6-image-formats-plugins)"_s;
    case ImageFormat::Tiff:
        return u"TIFF; needs Qt's image format plugins (qt6-image-formats-plugins)"_s;
    case ImageFormat::Heic:
        return u"HEIC; needs libheif with an HEVC decoder (libheif1, libde265)"_s;
    case ImageFormat::Avif:
        return u"AVIF; needs libheif with an AV1 decoder (libheif1, libdav1d)"_s;
    case ImageFormat::JpegXl:
        return u"JPEG XL; needs KDE's image plugins for Qt (kimageformats)"_s;
    case ImageFormat::Jpeg2000:
        return u"JPEG 2000; needs Qt's image format plugins built with JasPer"_s;
    case ImageFormat::Photoshop:
        return u"Photoshop document; export it as JPEG"_s;
    case ImageFormat::CanonRaw:
        return u"Canon raw photo; export it as JPEG"_s;
    case ImageFormat::FujiRaw:
        return u"Fujifilm raw photo; export it as JPEG"_s;
    case ImageFormat::NikonRaw:
        return u"Nikon raw photo; export it as JPEG"_s;
    case ImageFormat::SonyRaw:
        return u"Sony raw photo; export it as JPEG"_s;
    case ImageFormat::DigitalNegative:
        return u"camera raw photo (DNG); export it as JPEG"_s;
    case ImageFormat::CameraRaw:
        return u"camera raw photo; export it as JPEG"_s;
    case ImageFormat::Bpg:
        return u"BPG; export it as JPEG"_s;
    case ImageFormat::Svg:
        return u"SVG drawing; export it as PNG"_s;
    case ImageFormat::Jpeg:
    case ImageFormat::Png:
    case ImageFormat::Gif:
    case ImageFormat::Bmp:
    case ImageFormat::Unknown:
        break;
    }
    return u"Qt's %1 plugin is not installed"_s.arg(QLatin1StringView(qtFormatName(format)));
}

} // namespace likecast
