#include "core/image/image_format.h"

#include "core/image/byte_view.h"
#include "core/image/heif_decoder.h"
#include "core/image/tiff_structure.h"

#include <QImageReader>

#include <algorithm>
#include <iterator>

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

struct FormatRow {
    ImageFormat format = ImageFormat::Unknown;
    const char* qtName = nullptr; ///< null: Qt has none
    const char* name = nullptr;
    const char* remedy = nullptr; ///< without a decoder; null: install Qt's plugin
};

constexpr const char* qtPlugins = "needs Qt's image format plugins (qt6-image-formats-plugins)";
constexpr const char* asJpeg = "export it as JPEG";

/// Those with a decoder first, most common first.
constexpr FormatRow formatRows[] = {
    {ImageFormat::Jpeg, "jpeg", "JPEG"},
    {ImageFormat::Png, "png", "PNG"},
    {ImageFormat::WebP, "webp", "WebP", qtPlugins},
    {ImageFormat::Heic, "heic", "HEIC", "needs libheif with an HEVC decoder (libheif1, libde265)"},
    {ImageFormat::Avif, "avif", "AVIF", "needs libheif with an AV1 decoder (libheif1, libdav1d)"},
    {ImageFormat::JpegXl, "jxl", "JPEG XL", "needs KDE's image plugins for Qt (kimageformats)"},
    {ImageFormat::Jpeg2000, "jp2", "JPEG 2000",
     "needs Qt's image format plugins built with JasPer"},
    {ImageFormat::Gif, "gif", "GIF"},
    {ImageFormat::Tiff, "tiff", "TIFF", qtPlugins},
    {ImageFormat::Bmp, "bmp", "BMP"},
    {ImageFormat::Photoshop, nullptr, "Photoshop document", asJpeg},
    {ImageFormat::CanonRaw, nullptr, "Canon raw photo", asJpeg},
    {ImageFormat::FujiRaw, nullptr, "Fujifilm raw photo", asJpeg},
    {ImageFormat::NikonRaw, nullptr, "Nikon raw photo", asJpeg},
    {ImageFormat::SonyRaw, nullptr, "Sony raw photo", asJpeg},
    {ImageFormat::DigitalNegative, nullptr, "camera raw photo (DNG)", asJpeg},
    {ImageFormat::CameraRaw, nullptr, "camera raw photo", asJpeg},
    {ImageFormat::Bpg, nullptr, "BPG", asJpeg},
    {ImageFormat::Svg, nullptr, "SVG drawing", "export it as PNG"},
};

const FormatRow& rowOf(ImageFormat format)
{
    static constexpr FormatRow unknown;
    const auto* row = std::ranges::find(formatRows, format, &FormatRow::format);
    return row == std::end(formatRows) ? unknown : *row;
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
    return rowOf(format).qtName;
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
    QStringList names;
    for (const FormatRow& row : formatRows) {
        if (canDecode(row.format))
            names << QString::fromLatin1(row.name);
    }
    return names;
}

QString missingDecoderDetail(ImageFormat format)
{
    const FormatRow& row = rowOf(format);
    if (!row.remedy)
        return u"Qt's %1 plugin is not installed"_s.arg(QLatin1StringView(row.qtName));
    return u"%1; %2"_s.arg(QLatin1StringView(row.name), QLatin1StringView(row.remedy));
}

} // namespace likecast
