#include "core/image/unended_jpeg.h"

namespace likecast
{

namespace
{

constexpr char endOfImage[] = "\xFF\xD9";

} // namespace

UnendedJpeg::UnendedJpeg(const QByteArray& bytes, qint64 dataEnd)
    : m_data(bytes.first(dataEnd))
{
}

QByteArray UnendedJpeg::ended() const
{
    return m_data + endOfImage;
}

QByteArray UnendedJpeg::continued() const
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
