#include "core/image/tiff_structure.h"

namespace likecast
{

namespace
{

using namespace Qt::StringLiterals;

enum Tag : quint16 {
    NewSubfileType = 254,
    ImageWidth = 256,
    ImageLength = 257,
    BitsPerSample = 258,
    PhotometricInterpretation = 262,
    Make = 271,
    StripOffsets = 273,
    Orientation = 274,
    SamplesPerPixel = 277,
    StripByteCounts = 279,
    PlanarConfiguration = 284,
    TileOffsets = 324,
    TileByteCounts = 325,
    SubDirectories = 330,
    SampleFormat = 339,
    DngVersion = 50706
};

enum Photometric : quint16 { Separated = 5, ColourFilterArray = 32803, LinearRaw = 34892 };

constexpr qint64 mostSubDirectories = 16;

/// An entry of an image file directory whose values are SHORT or LONG.
struct Entry {
    quint16 tag = 0;
    qint64 count = 0;
    qint64 valuesAt = 0;
    bool wide = false; ///< LONG
};

class Directory
{
public:
    /// The first directory.
    explicit Directory(const ByteView& view)
        : m_view(view)
        , m_big(view.has(0, "MM"))
        , m_at(number<quint32>(4).value_or(0))
        , m_entries(number<quint16>(m_at).value_or(0))
    {
    }
    Directory(const ByteView& view, qint64 at)
        : m_view(view)
        , m_big(view.has(0, "MM"))
        , m_at(at)
        , m_entries(number<quint16>(at).value_or(0))
    {
    }

    bool isComplete() const
    {
        return m_entries > 0 && m_view.contains(m_at + 2, qint64{m_entries} * 12);
    }

    /// Where the next page's directory is; 0 after the last.
    qint64 nextAt() const { return number<quint32>(m_at + 2 + qint64{m_entries} * 12).value_or(0); }

    std::optional<Entry> find(quint16 tag) const
    {
        for (int i = 0; i < m_entries; ++i) {
            const qint64 at = m_at + 2 + qint64{i} * 12;
            if (number<quint16>(at) != tag)
                continue;
            Entry entry{tag, number<quint32>(at + 4).value_or(0), at + 8,
                        number<quint16>(at + 2) == quint16{4}};
            if (entry.count * (entry.wide ? 4 : 2) > 4)
                entry.valuesAt = number<quint32>(at + 8).value_or(0);
            return entry;
        }
        return std::nullopt;
    }

    std::optional<qint64> value(const Entry& entry, qint64 index) const
    {
        if (entry.wide) {
            const auto wide = number<quint32>(entry.valuesAt + index * 4);
            return wide ? std::optional<qint64>(*wide) : std::nullopt;
        }
        const auto narrow = number<quint16>(entry.valuesAt + index * 2);
        return narrow ? std::optional<qint64>(*narrow) : std::nullopt;
    }

    std::optional<qint64> value(quint16 tag) const
    {
        const auto entry = find(tag);
        return entry ? value(*entry, 0) : std::nullopt;
    }

private:
    template<typename T>
    std::optional<T> number(qint64 offset) const
    {
        return m_big ? m_view.bigEndian<T>(offset) : m_view.littleEndian<T>(offset);
    }

    ByteView m_view;
    bool m_big;
    qint64 m_at;
    int m_entries;
};

bool areAllPartsInside(const ByteView& view, const Directory& directory, quint16 offsetTag,
                       quint16 countTag)
{
    const auto offsets = directory.find(offsetTag);
    const auto counts = directory.find(countTag);
    if (!offsets || !counts)
        return true;
    for (qint64 i = 0; i < qMin(offsets->count, counts->count); ++i) {
        const auto offset = directory.value(*offsets, i);
        const auto count = directory.value(*counts, i);
        if (!offset || !count || !view.contains(*offset, *count))
            return false;
    }
    return true;
}

bool isSensorData(const Directory& directory)
{
    const auto photometric = directory.value(PhotometricInterpretation);
    return photometric == qint64{ColourFilterArray} || photometric == qint64{LinearRaw};
}

/// Layouts that Qt's reader (6.4) shows in wrong colours or as noise.
QString unsupportedLayout(const Directory& directory)
{
    const qint64 bits = directory.value(BitsPerSample).value_or(1);
    const qint64 samples = directory.value(SamplesPerPixel).value_or(1);
    const bool planar = samples > 1 && directory.value(PlanarConfiguration).value_or(1) == 2;
    if (bits > 16 || directory.value(SampleFormat).value_or(1) != 1)
        return u"TIFF with %1-bit or floating-point samples; save it as JPEG"_s.arg(bits);
    if (bits > 8 && planar)
        return u"16-bit TIFF with separate planes; save it as JPEG"_s;
    if (bits > 8 && directory.value(PhotometricInterpretation) == qint64{Separated})
        return u"16-bit CMYK TIFF; save it as JPEG"_s;
    return {};
}

double areaOf(const Directory& directory)
{
    return static_cast<double>(directory.value(ImageWidth).value_or(0)) *
           static_cast<double>(directory.value(ImageLength).value_or(0));
}

/// Whether a later page is far larger than the first, which is then its preview.
bool startsWithPreview(const ByteView& view, const Directory& first)
{
    constexpr int mostPages = 16;
    constexpr double farLarger = 4.0;
    qint64 at = first.nextAt();
    for (int page = 0; page < mostPages && at > 0; ++page) {
        const Directory next(view, at);
        if (next.isComplete() && areaOf(next) >= farLarger * areaOf(first))
            return true;
        at = next.nextAt();
    }
    return false;
}

} // namespace

std::optional<ImageFormat> tiffCameraRaw(const ByteView& view)
{
    if (view.has(8, "CR"))
        return ImageFormat::CanonRaw;
    if (view.has(8, "IIII") || view.has(8, "MMMM"))
        return ImageFormat::CameraRaw;
    const Directory first(view);
    if (first.find(DngVersion))
        return ImageFormat::DigitalNegative;
    bool raw = isSensorData(first);
    if (const auto others = first.find(SubDirectories)) {
        // In camera files the preview comes first; in all others, the image itself.
        raw = raw || (first.value(NewSubfileType).value_or(0) & 1) != 0;
        for (qint64 i = 0; i < qMin(others->count, mostSubDirectories) && !raw; ++i) {
            const auto at = first.value(*others, i);
            raw = at && isSensorData(Directory(view, *at));
        }
    }
    if (!raw)
        return std::nullopt;
    const auto make = first.find(Make);
    const qint64 makeAt = make ? make->valuesAt : 0;
    if (view.has(makeAt, "NIKON"))
        return ImageFormat::NikonRaw;
    if (view.has(makeAt, "SONY"))
        return ImageFormat::SonyRaw;
    return view.has(makeAt, "Canon") ? ImageFormat::CanonRaw : ImageFormat::CameraRaw;
}

ImageStructure inspectTiff(const ByteView& view)
{
    ImageStructure structure;
    const bool bigTiff = view.has(2, "+") || view.has(3, "+");
    if (bigTiff) {
        structure.complete = true;
        return structure;
    }
    const Directory directory(view);
    if (!directory.isComplete())
        return structure;
    structure.width = directory.value(ImageWidth).value_or(0);
    structure.height = directory.value(ImageLength).value_or(0);
    structure.bytesPerPixel = directory.value(BitsPerSample).value_or(1) > 8 ? 8.0 : 4.0;
    structure.unsupported = unsupportedLayout(directory);
    if (structure.unsupported.isEmpty() && startsWithPreview(view, directory))
        structure.unsupported =
            u"TIFF whose first page is a preview of a larger one; save it as JPEG"_s;
    structure.complete = areAllPartsInside(view, directory, StripOffsets, StripByteCounts) &&
                         areAllPartsInside(view, directory, TileOffsets, TileByteCounts);
    return structure;
}

int tiffOrientation(const ByteView& view)
{
    if (!view.has(0, QByteArrayView("II*\0", 4)) && !view.has(0, QByteArrayView("MM\0*", 4)))
        return 1;
    const qint64 orientation = Directory(view).value(Orientation).value_or(1);
    return orientation >= 1 && orientation <= 8 ? static_cast<int>(orientation) : 1;
}

} // namespace likecast
