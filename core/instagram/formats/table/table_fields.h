#pragma once

#include "core/instagram/formats/table/column_meaning.h"
#include "core/instagram/formats/table/csv_rows.h"

#include <string>
#include <vector>

namespace likecast
{

/// A record kept after the visitor returns.
struct BufferedRow {
    qint64 line = 0;
    QByteArrayList fields;
    bool isUnterminated = false;

    explicit BufferedRow(const CsvRow& row);
    std::vector<QByteArrayView> views() const { return {fields.begin(), fields.end()}; }
};

/// Decodes a field as UTF-8, or as Windows-1252 if it is not valid UTF-8.
QString fieldText(QByteArrayView field);

/// Shortened, in quotes: "…"; for problems.
QString quotedField(const QString& text);

/// The fields of one record by meaning; reports what is wrong with them.
class TableFields
{
public:
    TableFields(QString tableName, ImportProblems& problems);

    void setHeader(QStringList titles, const ColumnMap& columns);
    const QStringList& titles() const { return m_titles; }
    bool has(ColumnMeaning meaning) const { return m_columns.has(meaning); }
    /// The column's title; the name of the meaning if the table has no such column.
    QString title(ColumnMeaning meaning) const;

    /// The views must stay valid until the next call.
    void setRow(qint64 line, std::span<const QByteArrayView> fields);
    void addProblem(const QString& what);

    /// As written, without the apostrophe of csvTextField() or the ="" that some tools use to keep
    /// spreadsheets from reading numbers; empty if there is no such field.
    QByteArrayView bytes(ColumnMeaning meaning) const;
    QByteArrayView bytesAt(int column) const; ///< the same by place
    /// Text without surrounding whitespace.
    QString text(ColumnMeaning meaning);
    /// UTF-8 without NUL. Invalid UTF-8 is read as Windows-1252, unless the table has proven to be
    /// UTF-8: then broken bytes become U+FFFD, which is reported as a problem.
    std::string utf8(ColumnMeaning meaning);

private:
    QString m_tableName;
    ImportProblems& m_problems;
    QStringList m_titles;
    ColumnMap m_columns;
    std::span<const QByteArrayView> m_row;
    qint64 m_line = 0;
    bool m_isUtf8 = false;
};

} // namespace likecast
