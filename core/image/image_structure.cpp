#include "core/image/image_structure.h"

#include "core/image/byte_view.h"
#include "core/image/jpeg_structure.h"
#include "core/image/tiff_structure.h"

namespace likecast
{

namespace
{

/// PNG (ISO/IEC 15948): chunks of length, type, data, checksum, up to IEND.
ImageStructure inspectPng(const ByteView& view)
{
    ImageStructure structure;
    const auto width = view.bigEndian<quint32>(16);
    const auto height = view.bigEndian<quint32>(20);
    if (!width || !height)
        return structure;
    structure.width = *width;
    structure.height = *height;
    structure.bytesPerPixel = view.bigEndian<quint8>(24) == quint8{16} ? 8.0 : 4.0;
    for (qint64 at = 8;;) {
        const auto length = view.bigEndian<quint32>(at);
        if (!length || !view.contains(at + 8, qint64{*length} + 4))
            return structure;
        if (view.has(at + 4, "eXIf"))
            structure.exifOrientation = tiffOrientation(view.part(at + 8, *length));
        if (view.has(at + 4, "IEND")) {
            structure.complete = true;
            return structure;
        }
        at += qint64{*length} + 12;
    }
}

/// Length of a GIF's chain of data sub-blocks from `at` to its terminator; -1 if truncated.
qint64 gifSubBlocksEnd(const ByteView& view, qint64 at)
{
    while (true) {
        const auto length = view.bigEndian<quint8>(at);
        if (!length)
            return -1;
        ++at;
        if (*length == 0)
            return at;
        at += *length;
    }
}

qint64 gifColourTableBytes(quint8 flags)
{
    return (flags & 0x80) != 0 ? qint64{3} << ((flags & 0x07) + 1) : 0;
}

/// GIF89a: blocks up to the trailer.
ImageStructure inspectGif(const ByteView& view)
{
    ImageStructure structure;
    const auto flags = view.bigEndian<quint8>(10);
    if (!flags)
        return structure;
    structure.width = *view.littleEndian<quint16>(6);
    structure.height = *view.littleEndian<quint16>(8);
    qint64 at = 13 + gifColourTableBytes(*flags);
    bool frameSeen = false;
    while (true) {
        const auto introducer = view.bigEndian<quint8>(at);
        if (!introducer)
            return structure;
        if (*introducer == 0x3B)
            break;
        if (*introducer == 0x21) {
            at = gifSubBlocksEnd(view, at + 2);
        } else if (*introducer == 0x2C) {
            const auto local = view.bigEndian<quint8>(at + 9);
            at = local ? gifSubBlocksEnd(view, at + 11 + gifColourTableBytes(*local)) : -1;
            frameSeen = true;
        } else {
            return structure;
        }
        if (at < 0)
            return structure;
    }
    structure.complete = frameSeen;
    structure.bytesPerPixel = 8.0; // frame and canvas
    return structure;
}

/// Windows bitmap: uncompressed rows must be within the file; compressed ones are left to the
/// decoder.
ImageStructure inspectBmp(const ByteView& view)
{
    ImageStructure structure;
    const auto headerSize = view.littleEndian<quint32>(14);
    const auto dataAt = view.littleEndian<quint32>(10);
    const bool old = headerSize == 12U;
    const auto bits = old ? view.littleEndian<quint16>(24) : view.littleEndian<quint16>(28);
    const auto compression = old ? std::optional<quint32>(0) : view.littleEndian<quint32>(30);
    if (!headerSize || !dataAt || !bits || !compression)
        return structure;
    structure.width = old ? *view.littleEndian<quint16>(18) : *view.littleEndian<qint32>(18);
    structure.height =
        old ? *view.littleEndian<quint16>(20) : qAbs(qint64{*view.littleEndian<qint32>(22)});
    const qint64 rowBytes = (structure.width * *bits + 31) / 32 * 4;
    const bool compressed = *compression == 1 || *compression == 2;
    const bool countable =
        structure.width > 0 && rowBytes > 0 && structure.height < (qint64{1} << 62) / rowBytes;
    structure.complete =
        compressed || (countable && view.contains(*dataAt, rowBytes * structure.height));
    return structure;
}

/// WebP: a RIFF container that states its own size, with the frame's size in its first chunk.
ImageStructure inspectWebP(const ByteView& view)
{
    ImageStructure structure;
    const auto riffSize = view.littleEndian<quint32>(4);
    if (!riffSize || !view.contains(8, *riffSize) || !view.contains(0, 30))
        return structure;
    if (view.has(12, "VP8 ")) {
        structure.bytesPerPixel = 0.0;
        structure.width = *view.littleEndian<quint16>(26) & 0x3FFF;
        structure.height = *view.littleEndian<quint16>(28) & 0x3FFF;
    } else if (view.has(12, "VP8L")) {
        const quint32 sides = *view.littleEndian<quint32>(21);
        structure.width = (sides & 0x3FFF) + 1;
        structure.height = ((sides >> 14) & 0x3FFF) + 1;
    } else if (view.has(12, "VP8X")) {
        structure.bytesPerPixel = 12.0; // animations: two canvases and a frame
        structure.width = (*view.littleEndian<quint32>(24) & 0xFFFFFF) + 1;
        structure.height = (*view.littleEndian<quint32>(26) >> 8) + 1;
    } else {
        return structure;
    }
    const qint64 end = 8 + qint64{*riffSize};
    for (qint64 at = 12; at + 8 <= end;) {
        const qint64 length = *view.littleEndian<quint32>(at + 4);
        if (at + 8 + length > end)
            return structure;
        if (view.has(at, "EXIF")) {
            const ByteView exif = view.part(at + 8, length);
            const bool prefixed = exif.has(0, QByteArrayView("Exif\0\0", 6));
            structure.exifOrientation =
                tiffOrientation(prefixed ? exif.part(6, exif.size()) : exif);
        }
        at += 8 + length + (length & 1);
    }
    structure.complete = true;
    return structure;
}

/// ISO base media: the top-level boxes must be within the file.
ImageStructure inspectIsoMedia(const ByteView& view)
{
    ImageStructure structure;
    qint64 at = 0;
    while (at < view.size()) {
        const auto shortSize = view.bigEndian<quint32>(at);
        if (!shortSize || !view.contains(at, 8))
            return structure;
        if (*shortSize == 0)
            break; // to the end of the file
        qint64 size = *shortSize;
        if (*shortSize == 1) {
            const auto wide = view.bigEndian<qint64>(at + 8);
            if (!wide)
                return structure;
            size = *wide;
        }
        if (size < 8 || !view.contains(at, size))
            return structure;
        at += size;
    }
    structure.complete = true;
    return structure;
}

} // namespace

ImageStructure inspectImage(const QByteArray& bytes, ImageFormat format)
{
    const ByteView view(bytes);
    switch (format) {
    case ImageFormat::Jpeg:
        return inspectJpeg(view);
    case ImageFormat::Png:
        return inspectPng(view);
    case ImageFormat::Gif:
        return inspectGif(view);
    case ImageFormat::Bmp:
        return inspectBmp(view);
    case ImageFormat::Tiff:
        return inspectTiff(view);
    case ImageFormat::WebP:
        return inspectWebP(view);
    case ImageFormat::Heic:
    case ImageFormat::Avif:
        return inspectIsoMedia(view);
    default:
        return {};
    }
}

} // namespace likecast
