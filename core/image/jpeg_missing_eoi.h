#pragma once

#include <QByteArray>

namespace likecast
{

/// Distinguishes a JPEG that only lacks its end marker from one that lacks rows. Some cameras never
/// write the marker, or a trailer in its place; libjpeg decodes both kinds and fills missing rows
/// with grey. The image is decoded once with an end marker and once with arbitrary data appended: a
/// complete image gives the same result, while one with missing rows decodes the arbitrary data as
/// pixels and differs.
class JpegMissingEoi
{
public:
    /// `dataEnd`: see ImageStructure::missingEoiAt.
    JpegMissingEoi(const QByteArray& bytes, qint64 dataEnd);

    QByteArray ended() const;
    QByteArray continued() const;

private:
    QByteArray m_data;
};

} // namespace likecast
