#include "core/image/jpeg_missing_eoi.h"

namespace likecast
{

namespace
{

constexpr char endOfImage[] = "\xFF\xD9";

} // namespace

JpegMissingEoi::JpegMissingEoi(const QByteArray& bytes, qint64 dataEnd)
    : m_data(bytes.first(dataEnd))
{
}

QByteArray JpegMissingEoi::ended() const
{
    return m_data + endOfImage;
}

QByteArray JpegMissingEoi::continued() const
{
    QByteArray bytes = m_data;
    // Data that stops at a restart interval continues after the restart marker that is due.
    for (char restart = 0; restart < 8; ++restart) {
        for (char i = 1; i < 64; ++i)
            bytes.append(static_cast<char>(i * 37 + restart));
        bytes.append('\xFF').append(static_cast<char>(0xD0 + restart));
    }
    for (char i = 1; i < 64; ++i)
        bytes.append(static_cast<char>(i * 37));
    return bytes + endOfImage;
}

} // namespace likecast
