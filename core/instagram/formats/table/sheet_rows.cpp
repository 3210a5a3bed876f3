#include "core/instagram/formats/table/sheet_rows.h"

#include "core/instagram/formats/table/sheet_choice.h"
#include "core/instagram/formats/table/workbook_styles.h"
#include "core/instagram/source/import_limits.h"
#include "core/instagram/source/zip_entries.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

using Entries = QMap<QString, QByteArray>;

/// Keeps the rows of every sheet, skipping empty ones.
class RowSink
{
public:
    explicit RowSink(const JobControl& control)
        : m_control(control)
    {
    }

    /// Without the sheets that have no rows.
    std::vector<Sheet> takeSheets() { return std::move(m_sheets); }

    void set(qint64 column, const QByteArray& value)
    {
        if (value.isEmpty() || column < 0 || column >= static_cast<qint64>(csvFieldLimit))
            return;
        if (column >= static_cast<qint64>(m_fields.size()))
            m_fields.resize(static_cast<std::size_t>(column) + 1);
        m_fields[static_cast<std::size_t>(column)] = value;
    }

    Result<void> endRow(qint64 line)
    {
        if (m_control.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (m_fields.empty())
            return {};
        // Empty cells at the end of a row are not written.
        m_width = std::max(m_width, m_fields.size());
        m_fields.resize(m_width);
        const std::vector<QByteArrayView> views(m_fields.begin(), m_fields.end());
        m_sheet.rows.emplace_back(CsvRow{line, views});
        m_fields.clear();
        return {};
    }

    void endSheet()
    {
        const int next = m_sheet.number + 1;
        if (!m_sheet.rows.empty())
            m_sheets.push_back(std::move(m_sheet));
        m_sheet = Sheet{next, {}};
        m_width = 0;
    }

private:
    const JobControl& m_control;
    std::vector<Sheet> m_sheets;
    Sheet m_sheet;
    std::vector<QByteArray> m_fields;
    std::size_t m_width = 0;
};

/// The text of an element and everything below it except phonetic hints.
QString textBelow(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == u"rPh") {
                xml.skipCurrentElement();
                continue;
            }
            ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    return text;
}

std::vector<QByteArray> sharedStrings(const QByteArray& part)
{
    std::vector<QByteArray> strings;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            strings.push_back(textBelow(xml).toUtf8());
    }
    return strings;
}

/// "BC12" is column 54; -1 if it is not a reference.
qint64 columnOf(QStringView reference)
{
    qint64 column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 20'000)
            return -1;
    }
    return column - 1;
}

class ExcelSheet
{
public:
    ExcelSheet(const std::vector<QByteArray>& strings, const WorkbookStyles& styles, RowSink& sink)
        : m_strings(strings)
        , m_styles(styles)
        , m_sink(sink)
    {
    }

    Result<void> read(const QByteArray& part)
    {
        QXmlStreamReader xml(part);
        qint64 line = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"row") {
                bool isNumber = false;
                const qint64 number = xml.attributes().value("r"_L1).toLongLong(&isNumber);
                line = isNumber ? number : line + 1;
                m_column = -1;
            } else if (xml.isStartElement() && xml.name() == u"c") {
                readCell(xml);
            } else if (xml.isEndElement() && xml.name() == u"row") {
                if (const Result<void> taken = m_sink.endRow(line); !taken)
                    return taken;
            }
        }
        if (xml.hasError())
            return failure(ErrorCode::FormatDamaged, xml.errorString());
        return {};
    }

private:
    void readCell(QXmlStreamReader& xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        const qint64 column = columnOf(attributes.value("r"_L1));
        m_column = column >= 0 ? column : m_column + 1;
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v" || xml.name() == u"is")
                value = textBelow(xml);
            else
                xml.skipCurrentElement();
        }
        m_sink.set(m_column, cellValue(type, style, value));
    }

    QByteArray cellValue(const QString& type, int style, const QString& value) const
    {
        if (type == u"s"_s) {
            bool isNumber = false;
            const std::size_t place = value.toULongLong(&isNumber);
            return isNumber && place < m_strings.size() ? m_strings[place] : QByteArray();
        }
        if (type == u"e"_s)
            return {};
        if (type == u"b"_s)
            return value == u"1"_s ? "true" : "false";
        if (type.isEmpty() || type == u"n"_s)
            return m_styles.numberText(value, style).toUtf8();
        return value.toUtf8(); // str, inlineStr, d
    }

    const std::vector<QByteArray>& m_strings;
    const WorkbookStyles& m_styles;
    RowSink& m_sink;
    qint64 m_column = -1;
};

Result<void> readExcel(const Entries& entries, RowSink& sink)
{
    const std::vector<QByteArray> strings = sharedStrings(entries.value(u"xl/sharedStrings.xml"_s));
    const WorkbookStyles styles(entries.value(u"xl/styles.xml"_s),
                                entries.value(u"xl/workbook.xml"_s));
    QStringList sheets;
    for (const QString& path : entries.keys()) {
        if (path.startsWith(u"xl/worksheets/"_s))
            sheets.append(path);
    }
    std::sort(sheets.begin(), sheets.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    for (const QString& path : sheets) {
        const Result<void> read = ExcelSheet(strings, styles, sink).read(entries.value(path));
        if (!read)
            return read;
        sink.endSheet();
    }
    return {};
}

class OpenDocumentTable
{
public:
    explicit OpenDocumentTable(RowSink& sink)
        : m_sink(sink)
    {
    }

    Result<void> read(const QByteArray& part)
    {
        QXmlStreamReader xml(part);
        qint64 line = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"table-row") {
                const QString repeated = attribute(xml, u"number-rows-repeated"_s);
                readRow(xml);
                ++line;
                if (const Result<void> taken = m_sink.endRow(line); !taken)
                    return taken;
                line += std::max(0LL, repeated.toLongLong() - 1);
            } else if (xml.isEndElement() && xml.name() == u"table") {
                m_sink.endSheet();
                line = 0;
            }
        }
        if (xml.hasError())
            return failure(ErrorCode::FormatDamaged, xml.errorString());
        return {};
    }

private:
    static QString attribute(const QXmlStreamReader& xml, const QString& name)
    {
        for (const QXmlStreamAttribute& attribute : xml.attributes()) {
            if (attribute.name() == name)
                return attribute.value().toString();
        }
        return {};
    }

    void readRow(QXmlStreamReader& xml)
    {
        qint64 column = 0;
        while (xml.readNextStartElement()) {
            if (xml.name() != u"table-cell" && xml.name() != u"covered-table-cell") {
                xml.skipCurrentElement();
                continue;
            }
            const qint64 repeated =
                std::clamp(attribute(xml, u"number-columns-repeated"_s).toLongLong(), 1LL,
                           static_cast<qint64>(csvFieldLimit));
            const QByteArray value = cellValue(xml);
            for (qint64 i = 0; i < repeated; ++i)
                m_sink.set(column + i, value);
            column += repeated;
        }
    }

    static QByteArray cellValue(QXmlStreamReader& xml)
    {
        const QString type = attribute(xml, u"value-type"_s);
        const QString number = attribute(xml, u"value"_s);
        const QString date = attribute(xml, u"date-value"_s);
        const QString text = paragraphs(xml);
        if (type == u"date"_s)
            return date.toUtf8();
        if (type == u"float"_s || type == u"percentage"_s || type == u"currency"_s)
            return number.toUtf8();
        return text.toUtf8();
    }

    static QString paragraphs(QXmlStreamReader& xml)
    {
        QStringList lines;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"p")
                lines.append(paragraph(xml));
            else
                xml.skipCurrentElement(); // annotations
        }
        return lines.join(u'\n');
    }

    static QString paragraph(QXmlStreamReader& xml)
    {
        QString text;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            xml.readNext();
            if (xml.isCharacters())
                text += xml.text();
            if (xml.isEndElement())
                --depth;
            if (!xml.isStartElement())
                continue;
            ++depth;
            if (xml.name() == u"s")
                text += QString(std::clamp(attribute(xml, u"c"_s).toInt(), 1, 1000), u' ');
            else if (xml.name() == u"line-break")
                text += u'\n';
            else if (xml.name() == u"tab")
                text += u'\t';
        }
        return text;
    }

    RowSink& m_sink;
};

} // namespace

Result<void> readSheetRows(const QByteArray& document, const QString& name,
                           const CsvRowVisitor& visitor, const JobControl& control,
                           ImportProblems& problems)
{
    const auto isWanted = [](const QString& path) {
        return path == u"content.xml"_s || path == u"xl/sharedStrings.xml"_s ||
               path == u"xl/styles.xml"_s || path == u"xl/workbook.xml"_s ||
               path.startsWith(u"xl/worksheets/sheet"_s);
    };
    const auto entries = readZipEntries(document, isWanted, 2 * import_limits::maxDocumentBytes);
    if (!entries)
        return failure(entries.error());
    RowSink sink(control);
    const Result<void> read = entries->contains(u"content.xml"_s)
                                  ? OpenDocumentTable(sink).read(entries->value(u"content.xml"_s))
                                  : readExcel(*entries, sink);
    if (!read)
        return read;
    const std::vector<Sheet> sheets = sink.takeSheets();
    if (sheets.empty())
        return failure(ErrorCode::FormatUnrecognised, u"%1 has no rows"_s.arg(name));
    return deliverSheets(sheets, name, visitor, problems);
}

} // namespace likecast
