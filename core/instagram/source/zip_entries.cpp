#include "core/instagram/source/zip_entries.h"

#include "core/instagram/source/archive_handle.h"

#include <QBuffer>

#include <archive.h>
#include <archive_entry.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

Result<QMap<QString, QByteArray>>
readZipEntries(const QByteArray& zip, const std::function<bool(const QString& path)>& isWanted,
               qint64 maxBytes)
{
    QByteArray bytes = zip;
    QBuffer device(&bytes);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"cannot allocate a buffer"_s);
    const auto opened = ArchiveHandle::openZip(device);
    if (!opened)
        return failure(opened.error());
    QMap<QString, QByteArray> entries;
    std::vector<char> buffer(256 * 1024);
    archive_entry* entry = nullptr;
    int status = archive_read_next_header((*opened)->get(), &entry);
    for (; status == ARCHIVE_OK || status == ARCHIVE_WARN;
         status = archive_read_next_header((*opened)->get(), &entry)) {
        const char* name = archive_entry_pathname(entry);
        const QString path = QString::fromUtf8(name ? name : "");
        if (!isWanted(path))
            continue;
        QByteArray& content = entries[path];
        for (;;) {
            const Result<qint64> count = (*opened)->readData(buffer);
            if (!count)
                return failure(count.error());
            if (*count == 0)
                break;
            maxBytes -= *count;
            if (maxBytes < 0)
                return failure(ErrorCode::FileTooLarge, u"its sheets are too large"_s);
            content.append(buffer.data(), *count);
        }
    }
    if (status != ARCHIVE_EOF)
        return failure(ErrorCode::FormatDamaged, (*opened)->lastError());
    return entries;
}

bool startsAsZip(const QByteArray& head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

bool isSpreadsheet(const QByteArray& head)
{
    if (!startsAsZip(head))
        return false;
    if (head.contains("application/vnd.oasis.opendocument.spreadsheet"))
        return true;
    // Each entry's name follows its 30-byte local header.
    const QByteArray signature("PK\x03\x04");
    for (qsizetype at = 0; at >= 0; at = head.indexOf(signature, at + 1)) {
        if (head.sliced(at).size() > 33 && head.sliced(at + 30, 3) == "xl/")
            return true;
    }
    return false;
}

} // namespace likecast
