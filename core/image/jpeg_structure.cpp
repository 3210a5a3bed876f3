#include "core/image/jpeg_structure.h"

#include <cstring>

namespace likecast
{

namespace
{

constexpr quint8 markerEndOfImage = 0xD9;
constexpr quint8 markerStartOfScan = 0xDA;

bool standsAlone(quint8 marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

bool isFrameHeader(quint8 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Offset of the byte after the next 0xFF that begins a marker; -1 when the bytes end first.
/// Within a scan, stuffed zeros and restart markers are part of the data.
qint64 findMarker(const ByteView& view, qint64 from, bool inScan)
{
    const QByteArrayView all = view.bytes(0, view.size());
    qint64 at = from;
    while (at + 1 < view.size()) {
        const void* found =
            std::memchr(all.data() + at, 0xFF, static_cast<std::size_t>(view.size() - at - 1));
        if (found == nullptr)
            return -1;
        at = static_cast<const char*>(found) - all.data() + 1;
        const auto marker = static_cast<quint8>(all[at]);
        const bool isData = marker == 0x00 || (inScan && marker >= 0xD0 && marker <= 0xD7);
        if (marker != 0xFF && !isData)
            return at;
    }
    return -1;
}

} // namespace

ImageStructure inspectJpeg(const ByteView& view)
{
    ImageStructure structure;
    bool frameSeen = false;
    bool scanSeen = false;
    qint64 at = 2;
    while (true) {
        at = findMarker(view, at, scanSeen);
        if (at < 0)
            return structure;
        const quint8 marker = *view.bigEndian<quint8>(at);
        ++at;
        if (marker == markerEndOfImage)
            break;
        if (standsAlone(marker))
            continue;
        const auto length = view.bigEndian<quint16>(at);
        if (!length || *length < 2 || !view.contains(at, *length))
            return structure;
        if (isFrameHeader(marker) && !frameSeen) {
            const auto height = view.bigEndian<quint16>(at + 3);
            const auto width = view.bigEndian<quint16>(at + 5);
            if (!height || !width)
                return structure;
            structure.width = *width;
            structure.height = *height;
            frameSeen = true;
        }
        scanSeen = scanSeen || marker == markerStartOfScan;
        at += *length;
    }
    structure.complete = frameSeen && scanSeen;
    return structure;
}

} // namespace likecast
