#pragma once

#include "core/common/result.h"

#include <QByteArrayView>
#include <QFile>
#include <QHash>
#include <QString>

#include <span>

namespace likecast
{

/// The pages of a damaged database file as its bytes say, with those of its write-ahead log in
/// front of them; nothing is taken for granted but that both are files. Read only. Format:
/// sqlite.org/fileformat.html. Not thread-safe.
class PageFile
{
public:
    /// `pageSize` is asked of the header where it is 0. Errors: FileUnreadable, DatabaseDamaged
    /// (the header names no page size).
    static Result<std::unique_ptr<PageFile>> open(const QString& path, int pageSize = 0);

    int pageSize() const { return m_pageSize; }
    quint32 pageCount() const;

    /// Empty where there is no such page; shorter than the others where the file is cut there.
    QByteArrayView page(quint32 number) const;

    /// A big-endian number of the header, 0 where the file is shorter.
    quint32 headerNumber(qsizetype offset) const;

private:
    PageFile() = default;

    void readLog();

    QFile m_file;
    QFile m_log;
    QByteArrayView m_bytes;
    QByteArrayView m_logBytes;
    QHash<quint32, qsizetype> m_logged; ///< where in the log a page's newest content begins
    int m_pageSize = 0;
};

/// The page sizes that SQLite knows, those of this program first.
std::span<const int> possiblePageSizes();

} // namespace likecast
