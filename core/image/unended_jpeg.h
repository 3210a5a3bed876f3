#pragma once

#include <QByteArray>

namespace likecast
{

/// Tells a JPEG that only lacks its end marker from one that lacks rows. Some cameras never write
/// the marker, or a trailer in its place; libjpeg decodes both kinds and fills missing rows with
/// grey. Decoded once with the data ended and once with arbitrary data behind them, a whole picture
/// comes out the same; one with rows missing takes the arbitrary data for pixels and differs.
class UnendedJpeg
{
public:
    /// `dataEnd`: see ImageStructure::unendedAt.
    UnendedJpeg(const QByteArray& bytes, qint64 dataEnd);

    QByteArray ended() const;
    QByteArray continued() const;

private:
    QByteArray m_data;
};

} // namespace likecast
