#include "core/instagram/formats/table/table_fields.h"

#include "core/common/csv_field.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Windows-1252 0x80 to 0x9F; the rest is Latin-1. (WHATWG Encoding Standard.)
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(windows1252[c.unicode() - 0x80U]);
    }
    return text;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

BufferedRow::BufferedRow(const CsvRow& row)
    : line(row.line)
    , isUnterminated(row.isUnterminated)
{
    fields.reserve(static_cast<qsizetype>(row.fields.size()));
    for (const QByteArrayView field : row.fields)
        fields.append(field.toByteArray());
}

QString fieldText(QByteArrayView field)
{
    return field.isValidUtf8() ? QString::fromUtf8(field) : fromWindows1252(field);
}

QString quotedField(const QString& text)
{
    constexpr qsizetype longest = 60;
    return u'"' + (text.size() > longest ? text.first(longest) + u'…' : text) + u'"';
}

TableFields::TableFields(QString tableName, ImportProblems& problems)
    : m_tableName(std::move(tableName))
    , m_problems(problems)
{
}

void TableFields::setHeader(QStringList titles, const ColumnMap& columns)
{
    m_titles = std::move(titles);
    m_columns = columns;
}

QString TableFields::title(ColumnMeaning meaning) const
{
    return has(meaning) ? m_titles[m_columns.at(meaning)].trimmed() : columnMeaningName(meaning);
}

void TableFields::setRow(qint64 line, std::span<const QByteArrayView> fields)
{
    m_line = line;
    m_row = fields;
}

void TableFields::addProblem(const QString& what)
{
    m_problems.add(m_tableName + u':' + QString::number(m_line), what);
}

QByteArrayView TableFields::bytesAt(int column) const
{
    const bool isThere = column >= 0 && column < static_cast<int>(m_row.size());
    if (!isThere)
        return {};
    const QByteArrayView field = m_row[static_cast<std::size_t>(column)];
    const bool isTextFormula = field.size() >= 3 && field.startsWith("=\"") && field.endsWith('"');
    return isTextFormula ? field.sliced(2).chopped(1) : withoutFormulaGuard(field);
}

QByteArrayView TableFields::bytes(ColumnMeaning meaning) const
{
    return bytesAt(m_columns.at(meaning));
}

QString TableFields::text(ColumnMeaning meaning)
{
    return QString::fromStdString(utf8(meaning)).trimmed();
}

std::string TableFields::utf8(ColumnMeaning meaning)
{
    const QByteArrayView field = bytes(meaning);
    const bool hasNul = field.contains('\0');
    const bool isUtf8 = field.isValidUtf8();
    m_isUtf8 = m_isUtf8 || (isUtf8 && !isAscii(field));
    if (!isUtf8 && m_isUtf8)
        addProblem(u"%1 is not valid UTF-8"_s.arg(title(meaning)));
    if (hasNul)
        addProblem(u"%1 contains NUL bytes"_s.arg(title(meaning)));
    if (isUtf8 && !hasNul)
        return std::string(field.data(), static_cast<std::size_t>(field.size()));
    QString text = isUtf8 || m_isUtf8 ? QString::fromUtf8(field) : fromWindows1252(field);
    return text.remove(QChar::Null).toStdString();
}

} // namespace likecast
