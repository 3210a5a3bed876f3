#include "core/storage/database/page_rows.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace likecast
{

namespace
{

constexpr quint8 tableLeaf = 0x0d;
constexpr quint8 tableInterior = 0x05;
constexpr qint64 longestRow = 64LL << 20;

quint8 byteAt(QByteArrayView bytes, qsizetype offset)
{
    return offset >= 0 && offset < bytes.size() ? static_cast<quint8>(bytes[offset]) : 0;
}

qsizetype shortAt(QByteArrayView bytes, qsizetype offset)
{
    return byteAt(bytes, offset) << 8 | byteAt(bytes, offset + 1);
}

quint32 wordAt(QByteArrayView bytes, qsizetype offset)
{
    return static_cast<quint32>(shortAt(bytes, offset)) << 16 |
           static_cast<quint32>(shortAt(bytes, offset + 2));
}

/// Reads SQLite's variable-length integer and advances past it.
std::optional<quint64> takeVarint(QByteArrayView& bytes)
{
    quint64 value = 0;
    for (qsizetype i = 0; i < 9 && i < bytes.size(); ++i) {
        const quint8 byte = byteAt(bytes, i);
        value = i == 8 ? value << 8 | byte : value << 7 | (byte & 0x7fU);
        if (byte < 0x80 || i == 8) {
            bytes = bytes.sliced(i + 1);
            return value;
        }
    }
    return std::nullopt;
}

qint64 signedNumber(QByteArrayView bytes)
{
    quint64 value = byteAt(bytes, 0) < 0x80 ? 0 : ~quint64{0};
    for (const char byte : bytes)
        value = value << 8 | static_cast<quint8>(byte);
    return static_cast<qint64>(value);
}

/// Size in bytes of a value of this serial type; std::nullopt for reserved types.
std::optional<qsizetype> bytesOfType(quint64 type)
{
    constexpr std::array<qsizetype, 10> fixed{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < fixed.size())
        return fixed[type];
    if (type < 12 || type > 2 * static_cast<quint64>(longestRow))
        return std::nullopt;
    return static_cast<qsizetype>((type - 12) / 2);
}

StoredValue valueOf(quint64 type, QByteArrayView bytes)
{
    using Kind = StoredValue::Kind;
    StoredValue value;
    if (type >= 12) {
        value.kind = type % 2 == 0 ? Kind::Blob : Kind::Text;
        value.bytes = bytes.toByteArray();
    } else if (type == 7) {
        value.kind = Kind::Real;
        value.real = std::bit_cast<double>(static_cast<quint64>(signedNumber(bytes)));
    } else if (type > 0) {
        value.kind = Kind::Integer;
        value.integer = type >= 8 ? static_cast<qint64>(type - 8) : signedNumber(bytes);
    }
    return value;
}

std::optional<std::vector<StoredValue>> valuesOf(QByteArrayView record)
{
    QByteArrayView head = record;
    const auto headBytes = takeVarint(head);
    if (!headBytes || *headBytes > static_cast<quint64>(record.size()) ||
        *headBytes < static_cast<quint64>(record.size() - head.size()))
        return std::nullopt;
    QByteArrayView body = record.sliced(static_cast<qsizetype>(*headBytes));
    head.chop(body.size());
    std::vector<StoredValue> values;
    while (!head.isEmpty()) {
        const auto type = takeVarint(head);
        const auto length = type ? bytesOfType(*type) : std::nullopt;
        if (!length || *length > body.size())
            return std::nullopt;
        values.push_back(valueOf(*type, body.first(*length)));
        body = body.sliced(*length);
    }
    return body.isEmpty() && !values.empty() ? std::optional(std::move(values)) : std::nullopt;
}

/// Appends the rest of a row from its overflow pages.
bool appendOverflow(const PageFile& pages, quint32 number, qsizetype bytes, QByteArray& record)
{
    const qsizetype perPage = pages.pageSize() - 4;
    while (record.size() < bytes) {
        const QByteArrayView page = pages.page(number);
        const qsizetype wanted = std::min(perPage, bytes - record.size());
        if (page.size() < 4 + wanted)
            return false;
        record.append(page.sliced(4, wanted));
        number = wordAt(page, 0);
    }
    // The last page of a chain has no next page.
    return number == 0;
}

std::optional<StoredRow> rowAt(const PageFile& pages, QByteArrayView cell)
{
    const auto bytes = takeVarint(cell);
    const auto rowId = takeVarint(cell);
    if (!bytes || !rowId || *bytes > static_cast<quint64>(longestRow))
        return std::nullopt;
    const auto total = static_cast<qsizetype>(*bytes);
    const qsizetype usable = pages.pageSize();
    const qsizetype most = usable - 35;
    qsizetype local = total;
    if (total > most) {
        const qsizetype least = (usable - 12) * 32 / 255 - 23;
        const qsizetype kept = least + (total - least) % (usable - 4);
        local = kept <= most ? kept : least;
    }
    if (local > cell.size())
        return std::nullopt;
    QByteArray record = cell.first(local).toByteArray();
    if (local < total &&
        (cell.size() < local + 4 || !appendOverflow(pages, wordAt(cell, local), total, record)))
        return std::nullopt;
    auto values = valuesOf(record);
    if (!values)
        return std::nullopt;
    return StoredRow{static_cast<qint64>(*rowId), std::move(*values)};
}

/// Offset of the b-tree header; on page 1 it follows the file header.
qsizetype headOffset(quint32 page)
{
    return page == 1 ? 100 : 0;
}

/// Page numbers of an interior page's children.
std::vector<quint32> childrenOf(QByteArrayView page, qsizetype head)
{
    constexpr qsizetype headBytes = 12;
    std::vector<quint32> children;
    const qsizetype count = std::min(shortAt(page, head + 3), (page.size() - head - headBytes) / 2);
    for (qsizetype i = 0; i < count; ++i)
        children.push_back(wordAt(page, shortAt(page, head + headBytes + 2 * i)));
    children.push_back(wordAt(page, head + 8));
    return children;
}

void addLeaves(const PageFile& pages, quint32 number, int depth, QSet<quint32>& seen,
               PageLeaves& found)
{
    constexpr int deepest = 20; // SQLite's own limit; a damaged tree may refer to any page
    const PageKind kind = pageKind(pages, number);
    if (depth > deepest || seen.contains(number) || kind == PageKind::Other) {
        found.isComplete = false;
        return;
    }
    seen.insert(number);
    if (kind == PageKind::TableLeaf) {
        found.leaves.push_back(number);
        return;
    }
    for (const quint32 child : childrenOf(pages.page(number), headOffset(number)))
        addLeaves(pages, child, depth + 1, seen, found);
}

} // namespace

PageKind pageKind(const PageFile& pages, quint32 number)
{
    const quint8 kind = byteAt(pages.page(number), headOffset(number));
    return kind == tableLeaf       ? PageKind::TableLeaf
           : kind == tableInterior ? PageKind::TableInterior
                                   : PageKind::Other;
}

PageLeaves leavesBelow(const PageFile& pages, quint32 root)
{
    QSet<quint32> seen;
    PageLeaves found;
    addLeaves(pages, root, 0, seen, found);
    return found;
}

PageRows rowsOf(const PageFile& pages, quint32 leaf)
{
    constexpr qsizetype headBytes = 8;
    const QByteArrayView page = pages.page(leaf);
    const qsizetype head = headOffset(leaf);
    PageRows result;
    const qsizetype count = shortAt(page, head + 3);
    const qsizetype possible = std::max<qsizetype>(0, (page.size() - head - headBytes) / 2);
    result.isComplete = count <= possible;
    for (qsizetype i = 0; i < std::min(count, possible); ++i) {
        const qsizetype offset = shortAt(page, head + headBytes + 2 * i);
        auto row = offset >= head + headBytes && offset < page.size()
                       ? rowAt(pages, page.sliced(offset))
                       : std::nullopt;
        if (row)
            result.rows.push_back(std::move(*row));
        else
            result.isComplete = false;
    }
    return result;
}

} // namespace likecast
