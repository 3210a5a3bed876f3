#pragma once

#include "core/storage/database/page_file.h"

#include <QByteArray>

#include <vector>

namespace likecast
{

struct StoredValue {
    enum class Kind { Null, Integer, Real, Text, Blob };

    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes; ///< of text (UTF-8) and blobs
};

/// A table row as stored on a leaf page.
struct StoredRow {
    qint64 rowId = 0;
    std::vector<StoredValue> values; ///< in column order; columns added later may be missing
};

struct PageRows {
    std::vector<StoredRow> rows;
    bool isComplete = true; ///< false if a row or one of its overflow pages is unreadable
};

enum class PageKind { TableLeaf, TableInterior, Other };

PageKind pageKind(const PageFile& pages, quint32 number);

struct PageLeaves {
    std::vector<quint32> leaves; ///< page numbers, in order
    bool isComplete = true;      ///< false if a page on the way is not a table page
};

/// The leaf pages below a table's root.
PageLeaves leavesBelow(const PageFile& pages, quint32 root);

/// The rows of a table's leaf page. Checks every length and page number: damaged bytes cost only
/// the rows they are in.
PageRows rowsOf(const PageFile& pages, quint32 leaf);

} // namespace likecast
