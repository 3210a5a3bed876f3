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

/// A row of a table as a leaf page holds it.
struct StoredRow {
    qint64 rowId = 0;
    std::vector<StoredValue> values; ///< in the order of the table's columns; new ones may lack
};

struct PageRows {
    std::vector<StoredRow> rows;
    bool isComplete = true; ///< false when a row, or a page that it goes on in, cannot be read
};

enum class PageKind { TableLeaf, TableInterior, Other };

PageKind pageKind(const PageFile& pages, quint32 number);

struct PageLeaves {
    std::vector<quint32> leaves; ///< page numbers, in order
    bool isComplete = true;      ///< false when a page on the way cannot be one of a table
};

/// The leaf pages below a table's root.
PageLeaves leavesBelow(const PageFile& pages, quint32 root);

/// The rows of a table's leaf page. Every length and page number in it is checked: damaged bytes
/// cost the rows that they are part of.
PageRows rowsOf(const PageFile& pages, quint32 leaf);

} // namespace likecast
