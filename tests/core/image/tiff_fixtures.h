#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QtEndian>

namespace likecast::test
{

struct TiffTag {
    quint16 tag = 0;
    QList<quint32> values; ///< written as LONG
};

/// A little-endian TIFF with one directory. `strips` hold the picture; their tags are added.
inline QByteArray tiffOf(QList<TiffTag> tags, const QList<QByteArray>& strips = {})
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof(value), '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    TiffTag offsets{273, {}};
    TiffTag counts{279, {}};
    for (const QByteArray& strip : strips) {
        offsets.values << 0;
        counts.values << static_cast<quint32>(strip.size());
    }
    if (!strips.isEmpty())
        tags << offsets << counts;
    std::sort(tags.begin(), tags.end(),
              [](const TiffTag& a, const TiffTag& b) { return a.tag < b.tag; });
    const qsizetype directory = 8 + 2 + 12 * tags.size() + 4;
    qsizetype behind = directory;
    for (const TiffTag& tag : tags)
        behind += tag.values.size() > 1 ? 4 * tag.values.size() : 0;
    for (TiffTag& tag : tags) {
        qsizetype at = behind;
        for (qsizetype i = 0; tag.tag == 273 && i < strips.size(); at += strips[i++].size())
            tag.values[i] = static_cast<quint32>(at);
    }
    QByteArray bytes = QByteArray("II*\0\x08\0\0\0", 8) + number(static_cast<quint16>(tags.size()));
    QByteArray lists;
    for (const TiffTag& tag : tags) {
        bytes +=
            number(tag.tag) + number(quint16{4}) + number(static_cast<quint32>(tag.values.size()));
        if (tag.values.size() == 1) {
            bytes += number(tag.values.front());
            continue;
        }
        bytes += number(static_cast<quint32>(directory + lists.size()));
        for (const quint32 value : tag.values)
            lists += number(value);
    }
    return bytes + number(quint32{0}) + lists + strips.join();
}

struct TiffLayout {
    int bits = 8;
    bool planar = false;
    bool cmyk = false;
    bool isFloat = false;
};

/// The picture in the given layout, uncompressed.
inline QByteArray tiffOf(const QImage& picture, const TiffLayout& layout)
{
    const auto sample = [&](QRgb pixel, int channel) {
        const int rgb[] = {qRed(pixel), qGreen(pixel), qBlue(pixel)};
        const int value = !layout.cmyk ? rgb[channel] : channel == 3 ? 0 : 255 - rgb[channel];
        QByteArray bytes(layout.bits / 8, '\0');
        if (layout.bits == 32)
            qToLittleEndian(static_cast<float>(value) / 255.0F, bytes.data());
        else
            bytes.fill(static_cast<char>(value));
        return bytes;
    };
    const int channels = layout.cmyk ? 4 : 3;
    QList<QByteArray> strips(layout.planar ? channels : 1);
    for (int plane = 0; plane < strips.size(); ++plane) {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                for (int c = 0; c < (layout.planar ? 1 : channels); ++c)
                    strips[plane] += sample(picture.pixel(x, y), layout.planar ? plane : c);
            }
        }
    }
    const auto repeated = [&](int value) {
        return QList<quint32>(channels, static_cast<quint32>(value));
    };
    return tiffOf({{256, {static_cast<quint32>(picture.width())}},
                   {257, {static_cast<quint32>(picture.height())}},
                   {258, repeated(layout.bits)},
                   {259, {1}},
                   {262, {layout.cmyk ? 5U : 2U}},
                   {277, {static_cast<quint32>(channels)}},
                   {278, {static_cast<quint32>(picture.height())}},
                   {284, {layout.planar ? 2U : 1U}},
                   {339, repeated(layout.isFloat ? 3 : 1)}},
                  strips);
}

} // namespace likecast::test
