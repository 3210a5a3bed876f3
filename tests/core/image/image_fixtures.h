#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

namespace likecast::test
{

/// Red and green above blue and white: every rotation and reflection looks different.
inline QImage quadrants(QSize size = {64, 48}, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, QImage::Format_ARGB32);
    QPainter painter(&image);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(w, 0, size.width() - w, h, Qt::green);
    painter.fillRect(0, h, w, size.height() - h, Qt::blue);
    painter.fillRect(w, h, size.width() - w, size.height() - h, Qt::white);
    painter.end();
    return image.convertToFormat(format);
}

inline QByteArray encoded(const QImage& image, const QByteArray& format, int quality = 95,
                          bool progressive = false)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setProgressiveScanWrite(progressive);
    return writer.write(image) ? bytes : QByteArray();
}

/// A TIFF structure with only the orientation tag, as in EXIF.
inline QByteArray exifBlock(int orientation)
{
    QByteArray block("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 26);
    block[19] = static_cast<char>(orientation);
    return block;
}

inline QByteArray jpegWithExif(const QByteArray& jpeg, int orientation)
{
    const QByteArray payload = QByteArray("Exif\0\0", 6) + exifBlock(orientation);
    QByteArray segment("\xFF\xE1\0\0", 4);
    qToBigEndian(static_cast<quint16>(payload.size() + 2), segment.data() + 2);
    return jpeg.left(2) + segment + payload + jpeg.mid(2);
}

inline quint32 pngChecksum(const QByteArray& typeAndData)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : typeAndData) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

inline QByteArray pngChunk(const QByteArray& type, const QByteArray& data)
{
    QByteArray length(4, '\0');
    QByteArray checksum(4, '\0');
    qToBigEndian(static_cast<quint32>(data.size()), length.data());
    qToBigEndian(pngChecksum(type + data), checksum.data());
    return length + type + data + checksum;
}

/// The signature and header are 33 bytes; ancillary chunks may follow.
inline QByteArray pngWithChunk(const QByteArray& png, const QByteArray& type,
                               const QByteArray& data)
{
    return png.left(33) + pngChunk(type, data) + png.mid(33);
}

/// A valid PNG header that claims a size, with almost no data.
inline QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray header(13, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header[8] = 8;
    header[9] = 2;
    return QByteArray("\x89PNG\r\n\x1A\n") + pngChunk("IHDR", header) +
           pngChunk("IDAT", "\x78\x9C\x03\x00\x00\x00\x00\x01") + pngChunk("IEND", {});
}

/// A JPEG whose frame header claims another size.
inline QByteArray jpegClaiming(quint16 width, quint16 height)
{
    QByteArray jpeg = encoded(quadrants(), "jpeg");
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    qToBigEndian(height, jpeg.data() + frame + 5);
    qToBigEndian(width, jpeg.data() + frame + 7);
    return jpeg;
}

/// Two 4x4 frames, red then blue, encoded by hand (9-bit codes, cleared often enough never to
/// grow), because Qt can read GIF but not write it.
inline QByteArray animatedGif()
{
    const auto frame = [](quint8 colour) {
        QByteArray packed;
        quint32 bits = 0;
        int filled = 0;
        const auto put = [&](quint32 code) {
            bits |= code << filled;
            for (filled += 9; filled >= 8; filled -= 8, bits >>= 8)
                packed.append(static_cast<char>(bits & 0xFF));
        };
        put(256);
        for (int i = 0; i < 16; ++i)
            put(colour);
        put(257);
        if (filled > 0)
            packed.append(static_cast<char>(bits));
        return QByteArray("\x21\xF9\x04\0\x0A\0\0\0\x2C\0\0\0\0\x04\0\x04\0\0\x08", 19) +
               static_cast<char>(packed.size()) + packed + '\0';
    };
    QByteArray table(256 * 3, '\0');
    table[0] = '\xFF';
    table[5] = '\xFF';
    return QByteArray("GIF89a\x04\0\x04\0\xF7\0\0", 13) + table + frame(0) + frame(1) + ';';
}

inline QByteArray riffChunk(const QByteArray& type, QByteArray data)
{
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<quint32>(data.size()), length.data());
    if (data.size() % 2 != 0)
        data.append('\0');
    return type + length + data;
}

inline QByteArray riffWebP(const QByteArray& chunks)
{
    return riffChunk("RIFF", "WEBP" + chunks);
}

/// WebP's extended header: flags, then width and height minus one in 24 bits each.
inline QByteArray webPHeader(char flags, QSize size)
{
    QByteArray data(10, '\0');
    data[0] = flags;
    qToLittleEndian(static_cast<quint16>(size.width() - 1), data.data() + 4);
    qToLittleEndian(static_cast<quint16>(size.height() - 1), data.data() + 7);
    return riffChunk("VP8X", data);
}

inline QByteArray animatedWebP(const QList<QImage>& frames)
{
    const QSize size = frames.constFirst().size();
    QByteArray chunks =
        webPHeader('\x02', size) + riffChunk("ANIM", QByteArray("\xFF\xFF\xFF\xFF\0\0", 6));
    for (const QImage& image : frames) {
        QByteArray head(16, '\0');
        qToLittleEndian(static_cast<quint16>(size.width() - 1), head.data() + 6);
        qToLittleEndian(static_cast<quint16>(size.height() - 1), head.data() + 9);
        head[12] = 100;
        chunks += riffChunk("ANMF", head + encoded(image, "webp", 90).mid(12));
    }
    return riffWebP(chunks);
}

} // namespace likecast::test
