#pragma once

#include "core/common/result.h"

#include <QByteArrayView>
#include <QFile>
#include <QHash>
#include <QString>

#include <span>

namespace likecast
{

/// The pages of a damaged database file, overlaid with those of its write-ahead log. Assumes
/// nothing about the content. Read-only. Format: sqlite.org/fileformat.html. Not thread-safe.
class PageFile
{
public:
    /// A `pageSize` of 0 is read from the header. Errors: FileUnreadable, DatabaseDamaged (the
    /// header has no valid page size).
    static Result<std::unique_ptr<PageFile>> open(const QString& path, int pageSize = 0);

    int pageSize() const { return m_pageSize; }
    quint32 pageCount() const;

    /// Empty if there is no such page; shorter than the others if the file is truncated there.
    QByteArrayView page(quint32 number) const;

    /// A big-endian number in the header; 0 if the file is shorter.
    quint32 headerNumber(qsizetype offset) const;

private:
    PageFile() = default;

    void readLog();

    QFile m_file;
    QFile m_log;
    QByteArrayView m_bytes;
    QByteArrayView m_logBytes;
    QHash<quint32, qsizetype> m_logged; ///< offset of a page's newest content in the log
    int m_pageSize = 0;
};

/// The page sizes that SQLite supports, this program's first.
std::span<const int> possiblePageSizes();

} // namespace likecast
