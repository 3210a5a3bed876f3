#include "core/image/image_loader.h"

#include "core/common/sha256.h"
#include "core/image/exif_orientation.h"
#include "core/image/heif_decoder.h"
#include "core/image/image_format.h"
#include "core/image/image_structure.h"
#include "core/image/reduced_image.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <new>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 sniffedBytes = 4096;

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

bool isTooLarge(qint64 width, qint64 height, double bytesPerPixel, qint64 fileBytes)
{
    if (width <= 0 || height <= 0)
        return false;
    const double pixelCount = static_cast<double>(width) * static_cast<double>(height);
    return pixelCount > maxPhotoPixels ||
           pixelCount * bytesPerPixel + static_cast<double>(fileBytes) > maxDecodingBytes;
}

/// A decoder's output: orientation as stored, any pixel format, possibly already scaled.
struct Decoded {
    QImage image;
    QSize fullSize;      ///< as stored
    int orientation = 1; ///< not applied yet
};

int exifOrientationOf(QImageIOHandler::Transformations transformation)
{
    switch (transformation) {
    case QImageIOHandler::TransformationMirror:
        return 2;
    case QImageIOHandler::TransformationRotate180:
        return 3;
    case QImageIOHandler::TransformationFlip:
        return 4;
    case QImageIOHandler::TransformationFlipAndRotate90:
        return 5;
    case QImageIOHandler::TransformationRotate90:
        return 6;
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return 7;
    case QImageIOHandler::TransformationRotate270:
        return 8;
    default:
        return 1;
    }
}

/// Qt does not distinguish running out of memory, or a rejected size, from damage.
Error decodingError(const QImageReader& reader, double bytesNeeded)
{
    const std::unique_ptr<char[]> probe(
        new (std::nothrow) char[static_cast<std::size_t>(std::max(1.0, bytesNeeded))]);
    if (!probe)
        return {ErrorCode::OutOfMemory, {}};
    return {ErrorCode::ImageTruncated, u"decoder: %1"_s.arg(reader.errorString())};
}

Result<Decoded> decodeByQt(const QByteArray& bytes, ImageFormat format,
                           const ImageStructure& structure, int longEdge)
{
    // Qt's default of 128 MB rejects the 36-megapixel photos of some cameras.
    QImageReader::setAllocationLimit(static_cast<int>(maxDecodingBytes >> 20));
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, buffer.errorString());
    QImageReader reader(&buffer, qtFormatName(format));
    reader.setAutoDetectImageFormat(false);
    const QSize stored = reader.size();
    const double bytesPerPixel = structure.bytesPerPixel;
    if (isTooLarge(stored.width(), stored.height(), bytesPerPixel, bytes.size()))
        return failure(ErrorCode::ImageTooLarge, pixels(stored.width(), stored.height()));
    const int orientation = structure.exifOrientation > 1
                                ? structure.exifOrientation
                                : exifOrientationOf(reader.transformation());
    const bool scalesWhileDecoding =
        stored.isValid() && (format == ImageFormat::Jpeg || format == ImageFormat::WebP);
    if (scalesWhileDecoding)
        reader.setScaledSize(fittedInto(stored, longEdge));
    QImage image = reader.read();
    if (image.isNull())
        return failure(decodingError(reader, bytesPerPixel * std::max(0, stored.width()) *
                                                 std::max(0, stored.height())));
    const QSize fullSize = scalesWhileDecoding ? stored : image.size();
    return Decoded{std::move(image), fullSize, orientation};
}

Result<Decoded> decode(const QByteArray& bytes, ImageFormat format, const ImageStructure& structure,
                       int longEdge)
{
    if (!canDecode(format))
        return failure(ErrorCode::ImageFormatUnsupported, missingDecoderDetail(format));
    if (QImageReader::supportedImageFormats().contains(qtFormatName(format)))
        return decodeByQt(bytes, format, structure, longEdge);
    return decodeHeif(bytes, maxDecodingBytes).map([](const QImage& image) {
        return Decoded{image, image.size(), 1};
    });
}

/// Data that stops at a restart interval continues after the restart marker that is due.
QByteArray arbitraryScanData()
{
    const auto someOf = [](char offset) {
        QByteArray data;
        for (char i = 1; i < 64; ++i)
            data.append(static_cast<char>(i * 37 + offset));
        return data;
    };
    QByteArray data;
    for (char restart = 0; restart < 8; ++restart)
        data.append(someOf(restart)).append('\xFF').append(static_cast<char>(0xD0 + restart));
    return data + someOf(0);
}

/// Decodes a JPEG that may only lack its end marker: some cameras never write it, or a trailer in
/// its place. libjpeg also decodes one that lacks rows, and fills them with grey. So it is decoded
/// once with an end marker and once with arbitrary data before that: an image with missing rows
/// decodes the data as pixels and differs.
Result<Decoded> decodeMissingEoi(const QByteArray& bytes, const ImageStructure& structure,
                                 int longEdge)
{
    const QByteArray data = bytes.first(structure.missingEoiAt);
    const QByteArray endOfImage("\xFF\xD9");
    auto decoded = decodeByQt(data + endOfImage, ImageFormat::Jpeg, structure, longEdge);
    const auto other =
        decodeByQt(data + arbitraryScanData() + endOfImage, ImageFormat::Jpeg, structure, longEdge);
    if (decoded && (!other || other->image != decoded->image))
        return failure(ErrorCode::ImageTruncated);
    return decoded;
}

QImage blendedOnWhite(const QImage& image)
{
    QImage white(image.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter(&white).drawImage(0, 0, image);
    return white;
}

/// Scales first, so that colours and alpha are converted for few pixels and a large image is in
/// memory only once.
QImage normalised(QImage image, int orientation, int longEdge)
{
    const QColorSpace space = image.colorSpace();
    const QSize target = fittedInto(image.size(), longEdge);
    image = reducedImage(image, target);
    if (target != image.size())
        image = image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (space.isValid() && space != QColorSpace(QColorSpace::SRgb)) {
        image.setColorSpace(space);
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    if (image.hasAlphaChannel())
        image = blendedOnWhite(image);
    image.convertTo(QImage::Format_RGB32);
    image.setColorSpace(QColorSpace(QColorSpace::SRgb));
    image.setDevicePixelRatio(1.0);
    return uprightByExif(image, orientation);
}

bool hasKnownStructure(ImageFormat format)
{
    return format <= ImageFormat::Avif;
}

PhotoFile photoFileOf(const QByteArray& bytes)
{
    return {bytes, sha256Of(bytes)};
}

Result<Photo> decodeKnown(const PhotoFile& file, ImageFormat format, int longEdge)
{
    const QByteArray& bytes = file.bytes;
    ImageStructure structure;
    structure.bytesPerPixel = 8.0;
    bool isMissingEoi = false;
    if (hasKnownStructure(format)) {
        structure = inspectImage(bytes, format);
        isMissingEoi = !structure.complete && structure.missingEoiAt > 0;
        if (isTooLarge(structure.width, structure.height, structure.bytesPerPixel, bytes.size()))
            return failure(ErrorCode::ImageTooLarge, pixels(structure.width, structure.height));
        if (!structure.complete && !isMissingEoi)
            return failure(ErrorCode::ImageTruncated);
        if (structure.width == 0 || structure.height == 0)
            return failure(ErrorCode::ImageEmpty, pixels(structure.width, structure.height));
        if (!structure.unsupported.isEmpty())
            return failure(ErrorCode::ImageFormatUnsupported, structure.unsupported);
    }
    auto decoded = isMissingEoi ? decodeMissingEoi(bytes, structure, longEdge)
                                : decode(bytes, format, structure, longEdge);
    if (!decoded)
        return failure(std::move(decoded.error()));
    const int orientation = decoded->orientation;
    QImage image = normalised(std::move(decoded->image), orientation, longEdge);
    if (image.isNull())
        return failure(ErrorCode::OutOfMemory);
    const QSize fullSize =
        swapsSides(orientation) ? decoded->fullSize.transposed() : decoded->fullSize;
    return Photo{std::move(image), fullSize, file.sha256};
}

} // namespace

Result<PhotoFile> readPhotoFile(const QString& path)
try {
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    // A pipe or device could block or never end.
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, u"%1 is not a file"_s.arg(path));
    if (info.size() > maxPhotoFileBytes)
        return failure(ErrorCode::FileTooLarge, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(info.size());
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    return photoFileOf(bytes);
} catch (const std::bad_alloc&) {
    return failure(ErrorCode::OutOfMemory);
}

bool isPhotoFile(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           canDecode(sniffImageFormat(file.read(sniffedBytes)));
}

Result<Photo> decodePhoto(const PhotoFile& file, int longEdge)
try {
    if (file.bytes.isEmpty())
        return failure(ErrorCode::ImageEmpty, u"no bytes"_s);
    const ImageFormat format = sniffImageFormat(file.bytes);
    if (format == ImageFormat::Unknown)
        return failure(ErrorCode::NotAnImage);
    if (!hasKnownStructure(format) && qtFormatName(format).isEmpty())
        return failure(ErrorCode::ImageFormatUnsupported, missingDecoderDetail(format));
    return decodeKnown(file, format, longEdge);
} catch (const std::bad_alloc&) {
    return failure(ErrorCode::OutOfMemory);
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
