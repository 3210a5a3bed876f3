#include "core/instagram/formats/table/html_rows.h"

#include "core/instagram/formats/table/column_titles.h"
#include "core/instagram/formats/table/sheet_choice.h"
#include "core/instagram/formats/table/text_shape.h"
#include "core/instagram/formats/values/media_id.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

struct PageFree {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

std::string_view elementName(const xmlNode* node)
{
    return node->type == XML_ELEMENT_NODE ? reinterpret_cast<const char*>(node->name) : "";
}

QString attributeText(xmlNode* node, const char* name)
{
    xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(value));
    xmlFree(value);
    return text;
}

/// Appends what a browser shows, with line breaks where it has them, and the first link.
void addShownText(const xmlNode* first, QString& text, QString& link)
{
    for (auto* node = const_cast<xmlNode*>(first); node; node = node->next) {
        const std::string_view name = elementName(node);
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            text += QString::fromUtf8(reinterpret_cast<const char*>(node->content))
                        .replace(u'\n', u' ')
                        .replace(u'\r', u' ');
        if (name == "br" || (name == "p" && !text.trimmed().isEmpty()))
            text += u'\n';
        if (name == "a" && link.isEmpty())
            link = attributeText(node, "href");
        if (name != "table" && name != "script" && name != "style")
            addShownText(node->children, text, link);
    }
}

struct CellText {
    QByteArray text; ///< the link, if nothing else is shown
    QByteArray link;
};

CellText cellText(const xmlNode* cell)
{
    QString text;
    QString link;
    addShownText(cell->children, text, link);
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = line.simplified();
    text = lines.join(u'\n').trimmed();
    return {(text.isEmpty() ? link : text).toUtf8(), link.toUtf8()};
}

bool isPostLink(const QByteArray& link)
{
    return link.contains("instagram.com/") &&
           !shortcodeFromPermalink(QString::fromUtf8(link)).isEmpty();
}

int spanOf(xmlNode* cell, const char* attribute)
{
    constexpr int most = 1000;
    return std::clamp(attributeText(cell, attribute).toInt(), 1, most);
}

/// Collects a page's tables, each with its rows; a table inside a cell is one of its own.
class PageTables
{
public:
    explicit PageTables(const QByteArray& page)
    {
        const QByteArray text = utf8Head(page);
        // Pages without a declared encoding are UTF-8 today.
        const char* encoding = text.isValidUtf8() ? "UTF-8" : nullptr;
        const std::unique_ptr<xmlDoc, PageFree> document(htmlReadMemory(
            text.constData(), static_cast<int>(text.size()), nullptr, encoding,
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET));
        if (document)
            collect(xmlDocGetRootElement(document.get()));
    }

    std::vector<Sheet> take()
    {
        for (std::size_t place = 0; place < m_tables.size(); ++place)
            showLinks(m_tables[place], m_links[place]);
        std::erase_if(m_tables, [](const Sheet& table) {
            return table.rows.size() < 2 ||
                   std::ranges::none_of(
                       table.rows, [](const BufferedRow& row) { return row.fields.size() > 1; });
        });
        int number = 0;
        for (Sheet& table : m_tables)
            table.number = ++number;
        return std::move(m_tables);
    }

private:
    struct Spanning {
        int rows = 0; ///< still to come
        QByteArray text;
    };
    using Spans = std::map<qsizetype, Spanning>;
    struct Link {
        std::size_t row = 0;
        QByteArray address;
    };
    using Links = std::map<qsizetype, std::vector<Link>>; ///< by column

    /// In a column of links, the address counts, not the words that show it ("View post").
    static void showLinks(Sheet& table, const Links& links)
    {
        for (const auto& [column, cells] : links) {
            const bool isOfLinks =
                std::ranges::any_of(table.rows, [column = column](const BufferedRow& row) {
                    const auto title = meaningOfTitle(QString::fromUtf8(row.fields.value(column)));
                    return title && title->meaning == ColumnMeaning::Permalink;
                });
            if (!isOfLinks)
                continue;
            for (const Link& link : cells)
                table.rows[link.row].fields[column] = link.address;
        }
    }

    void collect(xmlNode* first)
    {
        for (xmlNode* node = first; node; node = node->next) {
            if (elementName(node) == "table") {
                const std::size_t place = m_tables.size();
                m_tables.emplace_back();
                m_links.emplace_back();
                Spans spans;
                addRows(node->children, place, spans);
            }
            collect(node->children);
        }
    }

    void addRows(xmlNode* first, std::size_t place, Spans& spans)
    {
        for (xmlNode* node = first; node; node = node->next) {
            if (elementName(node) == "tr")
                addRow(node, place, spans);
            else if (elementName(node) != "table")
                addRows(node->children, place, spans);
        }
    }

    void addRow(xmlNode* tr, std::size_t place, Spans& spans)
    {
        BufferedRow row{CsvRow{xmlGetLineNo(tr), {}, false}};
        std::map<qsizetype, QByteArray> links;
        const auto addSpanning = [&] {
            for (auto span = spans.find(row.fields.size()); span != spans.end();
                 span = spans.find(row.fields.size())) {
                row.fields.append(span->second.text);
                if (--span->second.rows == 0)
                    spans.erase(span);
            }
        };
        for (xmlNode* cell = tr->children; cell; cell = cell->next) {
            if (elementName(cell) != "td" && elementName(cell) != "th")
                continue;
            addSpanning();
            const CellText shown = cellText(cell);
            if (const int rows = spanOf(cell, "rowspan"); rows > 1)
                spans.insert_or_assign(row.fields.size(), Spanning{rows - 1, shown.text});
            if (isPostLink(shown.link))
                links[row.fields.size()] = shown.link;
            row.fields.append(shown.text);
            const int columns = spanOf(cell, "colspan");
            row.fields.resize(
                std::min(row.fields.size() + columns - 1, static_cast<qsizetype>(csvFieldLimit)));
        }
        addSpanning();
        if (std::ranges::all_of(row.fields, &QByteArray::isEmpty))
            return;
        std::vector<BufferedRow>& rows = m_tables[place].rows;
        for (const auto& [column, address] : links)
            m_links[place][column].push_back({rows.size(), address});
        rows.push_back(std::move(row));
    }

    std::vector<Sheet> m_tables;
    std::vector<Links> m_links; ///< of each table
};

} // namespace

bool isHtmlPage(const QByteArray& head)
{
    const QByteArray start = utf8Head(head).trimmed().toLower();
    return start.startsWith('<') && (start.contains("<html") || start.contains("<table") ||
                                     start.startsWith("<!doctype html"));
}

bool startsWithPostTable(const QByteArray& head)
{
    if (!isHtmlPage(head))
        return false;
    const std::vector<Sheet> tables = PageTables(head).take();
    return std::ranges::any_of(tables, [](const Sheet& table) {
        return std::ranges::any_of(table.rows, [](const BufferedRow& row) {
            QStringList titles;
            for (const QByteArray& field : row.fields)
                titles.append(QString::fromUtf8(field));
            return isHeader(numberedTitles(titles), {});
        });
    });
}

Result<void> readHtmlRows(const QByteArray& page, const QString& name, const CsvRowVisitor& visitor,
                          ImportProblems& problems)
{
    const std::vector<Sheet> tables = PageTables(page).take();
    if (tables.empty())
        return failure(ErrorCode::FormatUnrecognised, u"%1 has no table"_s.arg(name));
    return deliverSheets(tables, name, visitor, problems);
}

} // namespace likecast
