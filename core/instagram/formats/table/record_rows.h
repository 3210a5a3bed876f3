#pragma once

#include "core/instagram/formats/table/table_fields.h"

namespace likecast
{

/// The records of a JSON text as a table: the objects of a list, of a list inside an object, of an
/// object by their keys, or of JSON lines; of several lists, the first whose keys are titles of a
/// table of posts, else the longest. The first row has the keys as titles; numbers become plain
/// digits, null an empty field. An object inside a record has titles such as "stats.likes"; a list
/// inside it is one field if it is one of words, else left out. `line` is where a record begins.
/// Records that cannot be read are reported with `name`. Empty if there is no list.
std::vector<BufferedRow> recordRows(const QByteArray& json, const QString& name,
                                    ImportProblems& problems);

/// Whether the text begins with records of posts: with a time and likes.
bool startsWithPostRecords(const QByteArray& head);
/// Whether it begins with a list of any flat records.
bool startsWithRecords(const QByteArray& head);

/// Whether a file is a JSON text, judging by its first bytes.
bool isJsonText(const QByteArray& head);

/// Reads records as readCsvRows() reads a table. Errors: FormatUnrecognised (no list), the
/// visitor's.
Result<void> readRecordRows(const QByteArray& document, const QString& name,
                            const CsvRowVisitor& visitor, ImportProblems& problems);

} // namespace likecast
