#include "core/image/jpeg_structure.h"

#include <array>
#include <bitset>
#include <cstring>

namespace likecast
{

namespace
{

enum Marker : quint8 {
    StartOfFrame = 0xC0,
    DefineHuffmanTables = 0xC4,
    ArithmeticConditioning = 0xCC,
    EndOfImage = 0xD9,
    StartOfScan = 0xDA,
    RestartInterval = 0xDD,
    FirstApplication = 0xE0,
    LastApplication = 0xEF,
    Comment = 0xFE
};

bool standsAlone(quint8 marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

bool isFrameHeader(quint8 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != DefineHuffmanTables && marker != 0xC8 &&
           marker != ArithmeticConditioning;
}

/// Markers allowed between two scans; anything else after a scan is a trailer.
bool mayFollowScan(quint8 marker)
{
    return marker == DefineHuffmanTables || marker == ArithmeticConditioning ||
           (marker >= StartOfScan && marker <= RestartInterval) ||
           (marker >= FirstApplication && marker <= LastApplication) || marker == Comment;
}

/// Offset of the byte after the next 0xFF that starts a marker; -1 if there is none. Within a scan,
/// stuffed zeros and restart markers are part of the data.
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

/// Tracks which coefficients of each component the scans have refined to full precision.
class Coefficients
{
public:
    /// `at`: the frame header's length field. Reads size and sampling factors of each component.
    bool readFrame(const ByteView& view, qint64 at, bool progressive)
    {
        const quint8 count = view.bigEndian<quint8>(at + 7).value_or(0);
        int blocks = 0;
        int across = 1;
        int down = 1;
        for (int i = 0; i < count; ++i) {
            const auto id = view.bigEndian<quint8>(at + 8 + 3 * i);
            const auto sampling = view.bigEndian<quint8>(at + 9 + 3 * i);
            if (!id || !sampling || i == most)
                return false;
            m_ids[static_cast<std::size_t>(i)] = *id;
            blocks += (*sampling >> 4) * (*sampling & 15);
            across = qMax(across, *sampling >> 4);
            down = qMax(down, *sampling & 15);
        }
        m_count = static_cast<std::size_t>(count);
        m_progressive = progressive;
        m_valuesPerPixel = static_cast<double>(blocks) / (across * down);
        return count > 0;
    }

    void readScan(const ByteView& view, qint64 at)
    {
        const quint8 count = view.bigEndian<quint8>(at + 2).value_or(0);
        const qint64 behind = at + 3 + 2 * qint64{count};
        const int first = m_progressive ? view.bigEndian<quint8>(behind).value_or(0) : 0;
        const int last = m_progressive ? view.bigEndian<quint8>(behind + 1).value_or(0) : 63;
        const int missingBits =
            m_progressive ? view.bigEndian<quint8>(behind + 2).value_or(0) & 15 : 0;
        ++m_scans;
        for (int i = 0; i < count && missingBits == 0; ++i) {
            for (std::size_t component = 0; component < m_count; ++component) {
                if (view.bigEndian<quint8>(at + 3 + 2 * i) != m_ids[component])
                    continue;
                for (int k = first; k <= qMin(last, 63); ++k)
                    m_known[component].set(static_cast<std::size_t>(k));
            }
        }
    }

    bool areComplete() const
    {
        for (std::size_t component = 0; component < m_count; ++component) {
            if (!m_known[component].all())
                return false;
        }
        return m_count > 0;
    }

    /// For a picture in several scans, a decoder keeps all coefficients, 2 bytes each.
    double bytesPerPixel() const
    {
        return m_progressive || m_scans > 1 ? 2.0 * m_valuesPerPixel : 0.0;
    }

private:
    static constexpr int most = 4;

    std::array<quint8, most> m_ids{};
    std::array<std::bitset<64>, most> m_known{};
    std::size_t m_count = 0;
    int m_scans = 0;
    bool m_progressive = false;
    double m_valuesPerPixel = 0.0;
};

} // namespace

ImageStructure inspectJpeg(const ByteView& view)
{
    ImageStructure structure;
    Coefficients coefficients;
    bool frameSeen = false;
    bool scanSeen = false;
    const auto isMissingEoi = [&](qint64 dataEnd) {
        if (scanSeen && coefficients.areComplete())
            structure.missingEoiAt = dataEnd;
        return structure;
    };
    qint64 at = 2;
    while (true) {
        at = findMarker(view, at, scanSeen);
        if (at < 0)
            return isMissingEoi(view.has(view.size() - 1, "\xFF") ? view.size() - 1 : view.size());
        const quint8 marker = *view.bigEndian<quint8>(at);
        const qint64 markerAt = at - 1;
        ++at;
        if (marker == EndOfImage)
            break;
        if (scanSeen && !mayFollowScan(marker))
            return isMissingEoi(markerAt);
        if (standsAlone(marker))
            continue;
        const auto length = view.bigEndian<quint16>(at);
        if (!length || *length < 2 || !view.contains(at, *length))
            return structure;
        if (isFrameHeader(marker) && !frameSeen) {
            const auto height = view.bigEndian<quint16>(at + 3);
            const auto width = view.bigEndian<quint16>(at + 5);
            const bool progressive = (marker & 3) == 2;
            if (!height || !width || !coefficients.readFrame(view, at, progressive))
                return structure;
            structure.width = *width;
            structure.height = *height;
            frameSeen = true;
        }
        if (marker == StartOfScan)
            coefficients.readScan(view, at);
        structure.bytesPerPixel = coefficients.bytesPerPixel();
        scanSeen = scanSeen || marker == StartOfScan;
        at += *length;
    }
    structure.complete = frameSeen && scanSeen;
    return structure;
}

} // namespace likecast
