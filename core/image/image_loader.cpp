#include "core/image/image_loader.h"

#include "core/common/sha256.h"
#include "core/image/exif_orientation.h"
#include "core/image/heif_decoder.h"
#include "core/image/image_format.h"
#include "core/image/image_structure.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QString pixels(qint64 width, qint64 height)
{
    return u"%1x%2 pixels"_s.arg(width).arg(height);
}

QSize fittedInto(QSize full, int longEdge)
{
    if (std::max(full.width(), full.height()) <= longEdge)
        return full;
    return full.scaled(longEdge, longEdge, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

/// What the decoders leave behind: stored or upright, any pixel format, maybe scaled already.
struct Decoded {
    QImage image;
    QSize fullSize; ///< upright
};

Result<Decoded> decodeByQt(const QByteArray& bytes, ImageFormat format,
                           const ImageStructure& structure, int longEdge)
{
    // Qt's default of 128 MB refuses the 36-megapixel photos that some cameras take; the size in
    // the header has been judged before.
    QImageReader::setAllocationLimit(static_cast<int>(maxPhotoPixels * 8 / (1 << 20)));
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, buffer.errorString());
    QImageReader reader(&buffer, qtFormatName(format));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    QSize stored = reader.size();
    if (stored.isValid() && stored.height() > maxPhotoPixels / std::max(1, stored.width()))
        return failure(ErrorCode::ImageTooLarge, pixels(stored.width(), stored.height()));
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const bool scalesWhileDecoding =
        stored.isValid() && (format == ImageFormat::Jpeg || format == ImageFormat::WebP);
    if (scalesWhileDecoding)
        reader.setScaledSize(fittedInto(stored, longEdge));
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::ImageTruncated, u"the decoder: %1"_s.arg(reader.errorString()));
    if (scalesWhileDecoding && turned)
        stored.transpose();
    QSize fullSize = scalesWhileDecoding ? stored : image.size();
    image = uprightByExif(image, structure.exifOrientation);
    if (swapsSides(structure.exifOrientation))
        fullSize.transpose();
    return Decoded{std::move(image), fullSize};
}

Result<Decoded> decode(const QByteArray& bytes, ImageFormat format, const ImageStructure& structure,
                       int longEdge)
{
    const bool heif = format == ImageFormat::Heic || format == ImageFormat::Avif;
    if (QImageReader::supportedImageFormats().contains(qtFormatName(format)))
        return decodeByQt(bytes, format, structure, longEdge);
    if (!heif || !canDecodeHeif(format == ImageFormat::Avif))
        return failure(ErrorCode::ImageFormatUnsupported, missingDecoderDetail(format));
    return decodeHeif(bytes, maxPhotoPixels).map([](const QImage& image) {
        return Decoded{image, image.size()};
    });
}

QImage blendedOnWhite(QImage image)
{
    image.convertTo(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int white = 255 - qAlpha(row[x]);
            row[x] = qRgb(qRed(row[x]) + white, qGreen(row[x]) + white, qBlue(row[x]) + white);
        }
    }
    image.reinterpretAsFormat(QImage::Format_RGB32);
    return image;
}

/// Scaled first, so that colour and alpha are worked on few pixels only.
QImage normalised(QImage image, int longEdge)
{
    const QColorSpace space = image.colorSpace();
    const QSize target = fittedInto(image.size(), longEdge);
    if (target != image.size())
        image = image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (space.isValid() && space != QColorSpace(QColorSpace::SRgb)) {
        image.setColorSpace(space);
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    image = image.hasAlphaChannel() ? blendedOnWhite(std::move(image)) : image;
    image.convertTo(QImage::Format_RGB32);
    image.setColorSpace(QColorSpace(QColorSpace::SRgb));
    image.setDevicePixelRatio(1.0);
    return image;
}

bool hasKnownStructure(ImageFormat format)
{
    return format <= ImageFormat::Avif;
}

PhotoFile photoFileOf(const QByteArray& bytes)
{
    return {bytes, sha256Of(bytes)};
}

} // namespace

Result<PhotoFile> readPhotoFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    // A pipe or device would block or never end.
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, u"%1 is not a file"_s.arg(path));
    if (info.size() > maxPhotoFileBytes)
        return failure(ErrorCode::FileTooLarge, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    QByteArray bytes = file.read(maxPhotoFileBytes);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    return photoFileOf(bytes);
}

Result<Photo> decodePhoto(const PhotoFile& file, int longEdge)
{
    const QByteArray& bytes = file.bytes;
    if (bytes.isEmpty())
        return failure(ErrorCode::ImageEmpty, u"no bytes"_s);
    const ImageFormat format = sniffImageFormat(bytes);
    if (format == ImageFormat::Unknown)
        return failure(ErrorCode::NotAnImage);
    if (!hasKnownStructure(format) && qtFormatName(format).isEmpty())
        return failure(ErrorCode::ImageFormatUnsupported, missingDecoderDetail(format));

    ImageStructure structure;
    if (hasKnownStructure(format)) {
        structure = inspectImage(bytes, format);
        if (structure.width > 0 && structure.height > maxPhotoPixels / structure.width)
            return failure(ErrorCode::ImageTooLarge, pixels(structure.width, structure.height));
        if (!structure.complete)
            return failure(ErrorCode::ImageTruncated);
        if (structure.width == 0 || structure.height == 0)
            return failure(ErrorCode::ImageEmpty, pixels(structure.width, structure.height));
    }
    auto decoded = decode(bytes, format, structure, longEdge);
    if (!decoded)
        return failure(std::move(decoded.error()));
    return Photo{normalised(std::move(decoded->image), longEdge), decoded->fullSize, file.sha256};
}

Result<Photo> decodePhoto(const QByteArray& bytes, int longEdge)
{
    return decodePhoto(photoFileOf(bytes), longEdge);
}

Result<Photo> loadPhoto(const QString& path, int longEdge)
{
    return readPhotoFile(path).and_then(
        [longEdge](const PhotoFile& file) { return decodePhoto(file, longEdge); });
}

} // namespace likecast
