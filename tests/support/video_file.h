#pragma once

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>

#include <array>

namespace likecast
{

/// A RIFF chunk with its name and size, padded to an even length.
inline QByteArray riffChunk(const char* name, const QByteArray& content)
{
    QByteArray chunk(name);
    QDataStream out(&chunk, QIODevice::Append);
    out.setByteOrder(QDataStream::LittleEndian);
    out << static_cast<quint32>(content.size());
    chunk += content;
    return chunk.size() % 2 ? chunk + '\0' : chunk;
}

inline QByteArray littleEndian(std::initializer_list<quint32> values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    for (const quint32 value : values)
        out << value;
    return bytes;
}

/// Writes six seconds of video, ten frames per second, from blue to red: Motion JPEG in AVI, which
/// every decoder knows. Returns the path, or an empty string if it cannot be written.
inline QString writeVideo(const QString& path, QSize size = {64, 48})
{
    constexpr quint32 frames = 60;
    constexpr quint32 framesPerSecond = 10;
    const auto width = static_cast<quint32>(size.width());
    const auto height = static_cast<quint32>(size.height());
    QByteArray movie("movi");
    QByteArray index;
    for (quint32 i = 0; i < frames; ++i) {
        QImage frame(size, QImage::Format_RGB32);
        const int red = static_cast<int>(255 * i / (frames - 1));
        frame.fill(QColor(red, 0, 255 - red));
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        if (!buffer.open(QIODevice::WriteOnly) || !frame.save(&buffer, "JPG", 95))
            return {};
        constexpr quint32 isKeyFrame = 0x10;
        index += "00dc" + littleEndian({isKeyFrame, static_cast<quint32>(movie.size()),
                                        static_cast<quint32>(jpeg.size())});
        movie += riffChunk("00dc", jpeg);
    }
    constexpr quint32 hasIndex = 0x10;
    constexpr quint32 bufferSize = 1 << 16;
    const QByteArray header =
        littleEndian({1'000'000 / framesPerSecond, bufferSize * framesPerSecond, 0, hasIndex,
                      frames, 0, 1, bufferSize, width, height, 0, 0, 0, 0});
    const QByteArray stream =
        "vidsMJPG" + littleEndian({0, 0, 0, 1, framesPerSecond, 0, frames, bufferSize, 0xffffffff,
                                   0, 0, width | height << 16});
    const QByteArray format = littleEndian({40, width, height, 1 | 24 << 16}) + "MJPG" +
                              littleEndian({width * height * 3, 0, 0, 0, 0});
    const QByteArray streams =
        riffChunk("LIST", "strl" + riffChunk("strh", stream) + riffChunk("strf", format));
    const QByteArray content =
        riffChunk("RIFF", "AVI " + riffChunk("LIST", "hdrl" + riffChunk("avih", header) + streams) +
                              riffChunk("LIST", movie) + riffChunk("idx1", index));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                    : QString();
}

} // namespace likecast
