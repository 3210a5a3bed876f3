#include "core/instagram/formats/table/record_rows.h"

#include "core/instagram/formats/table/column_lists.h"
#include "core/instagram/formats/table/json_value_text.h"
#include "core/instagram/formats/table/text_shape.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// One object of a list.
struct Record {
    qint64 line = 0;
    QByteArrayView json;
    bool isWhole = false;
};
using Records = std::vector<Record>;

/// Finds the outermost objects of each list in a JSON text, and those side by side outside any.
class RecordScanner
{
public:
    explicit RecordScanner(QByteArrayView json)
        : m_json(json)
    {
        for (qsizetype i = 0; i < json.size(); ++i)
            i = read(i);
        if (m_depth > 0)
            m_lists[m_list].push_back({m_recordLine, json.sliced(m_recordBegin), false});
    }

    std::vector<Records> lists()
    {
        if (m_outer.size() > 1)
            return {std::move(m_outer)};
        // A single outer object holds the lists, is the only record, or has the records by their
        // keys.
        if (!m_lists.empty() || m_outer.empty())
            return std::move(m_lists);
        std::vector<Records> either{std::move(m_outer)};
        if (m_members.size() > 1)
            either.push_back(std::move(m_members));
        return either;
    }

private:
    qsizetype read(qsizetype i)
    {
        switch (m_json[i]) {
        case '\n':
            ++m_line;
            break;
        case '"':
            return endOfString(i);
        case '{':
        case '[':
            open(i);
            break;
        case '}':
        case ']':
            close(i);
            break;
        default:
            break;
        }
        return i;
    }

    qsizetype endOfString(qsizetype i)
    {
        while (++i < m_json.size() && m_json[i] != '"') {
            i += m_json[i] == '\\' ? 1 : 0;
            m_line += i < m_json.size() && m_json[i] == '\n' ? 1 : 0;
        }
        return i;
    }

    void open(qsizetype i)
    {
        const bool isObject = m_json[i] == '{';
        if (m_depth > 0) {
            ++m_depth;
            return;
        }
        if (isObject && !m_open.isEmpty() && m_open.back() == '[') {
            m_depth = 1;
            m_recordBegin = i;
            m_recordLine = m_line;
            if (std::exchange(m_isNewList, false)) {
                m_list = m_lists.size();
                m_lists.emplace_back();
            }
            return;
        }
        if (isObject && m_open.size() < 2) {
            m_begins[m_open.size()] = i;
            m_beginLines[m_open.size()] = m_line;
        }
        m_isNewList = !isObject;
        m_open.append(m_json[i]);
    }

    void close(qsizetype i)
    {
        if (m_depth > 0) {
            if (--m_depth == 0)
                m_lists[m_list].push_back(
                    {m_recordLine, m_json.sliced(m_recordBegin, i + 1 - m_recordBegin), true});
            return;
        }
        if (m_open.isEmpty())
            return;
        const bool wasObject = m_open.back() == '{';
        m_open.chop(1);
        const qsizetype depth = m_open.size();
        if (!wasObject || depth > 1 || (depth == 1 && m_open.back() != '{'))
            return;
        const qsizetype begin = m_begins[depth];
        (depth == 0 ? m_outer : m_members)
            .push_back({m_beginLines[depth], m_json.sliced(begin, i + 1 - begin), true});
    }

    QByteArrayView m_json;
    QByteArray m_open; ///< brackets outside records
    qint64 m_line = 1;
    qsizetype m_depth = 0; ///< inside a record
    qsizetype m_recordBegin = 0;
    qint64 m_recordLine = 0;
    std::array<qsizetype, 2> m_begins{}; ///< of the outer object and of its member
    std::array<qint64, 2> m_beginLines{};
    bool m_isNewList = false;
    std::size_t m_list = 0;
    std::vector<Records> m_lists;
    Records m_outer;
    Records m_members; ///< objects directly inside an outer one
};

/// JSON lines, so that a broken one costs no other: the first line is a record by itself.
Records jsonLines(QByteArrayView json)
{
    Records records;
    qint64 number = 0;
    for (qsizetype begin = 0; begin < json.size();) {
        const qsizetype found = json.indexOf('\n', begin);
        const qsizetype end = found < 0 ? json.size() : found;
        const QByteArrayView line = json.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        if (records.empty() && !QJsonDocument::fromJson(line.toByteArray()).isObject())
            return {};
        records.push_back({number, line, true});
    }
    return records.size() > 1 ? records : Records();
}

std::vector<Records> listsOf(const QByteArray& json)
{
    Records lines = jsonLines(json);
    if (!lines.empty())
        return {std::move(lines)};
    return RecordScanner(json).lists();
}

/// The rows under construction.
class RecordTable
{
public:
    void begin(qint64 line) { m_rows.emplace_back(CsvRow{line, {}, false}); }

    void add(const QString& title, const QJsonValue& value)
    {
        if (value.isObject()) {
            const QJsonObject inner = value.toObject();
            for (auto it = inner.begin(); it != inner.end(); ++it)
                add(title + u'.' + it.key(), it.value());
            return;
        }
        if (!value.isArray()) {
            put(title, jsonValueText(value));
            return;
        }
        QByteArrayList words;
        const QJsonArray list = value.toArray();
        for (const QJsonValue& item : list) {
            if (item.isObject() || item.isArray())
                return;
            words.append(jsonValueText(item));
        }
        put(title, words.join(' '));
    }

    std::vector<BufferedRow> take()
    {
        BufferedRow header{CsvRow{m_rows.empty() ? 1 : m_rows.front().line, {}, false}};
        for (const QString& title : std::as_const(m_titles))
            header.fields.append(title.toUtf8());
        m_rows.insert(m_rows.begin(), std::move(header));
        for (BufferedRow& row : m_rows)
            row.fields.resize(m_titles.size());
        return std::move(m_rows);
    }

    const QStringList& titles() const { return m_titles; }

private:
    void put(const QString& title, const QByteArray& text)
    {
        auto place = m_places.constFind(title);
        if (place == m_places.cend()) {
            if (m_titles.size() >= static_cast<qsizetype>(csvFieldLimit))
                return;
            place = m_places.insert(title, m_titles.size());
            m_titles.append(title);
        }
        QByteArrayList& fields = m_rows.back().fields;
        if (fields.size() <= *place)
            fields.resize(*place + 1);
        fields[*place] = text;
    }

    QStringList m_titles;
    QHash<QString, qsizetype> m_places;
    std::vector<BufferedRow> m_rows;
};

RecordTable recordTable(const Records& records, std::size_t most, const QString& name,
                        ImportProblems& problems)
{
    RecordTable table;
    for (const Record& record : records) {
        if (most-- == 0)
            break;
        const QJsonDocument document =
            record.isWhole ? QJsonDocument::fromJson(record.json.toByteArray()) : QJsonDocument();
        if (!document.isObject()) {
            problems.add(u"%1:%2"_s.arg(name).arg(record.line),
                         record.isWhole ? u"not a JSON object; skipped"_s
                                        : u"the file ends in the middle of this record; skipped"_s);
            continue;
        }
        table.begin(record.line);
        const QJsonObject object = document.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            table.add(it.key(), it.value());
    }
    return table;
}

constexpr std::size_t fewRecords = 20;

const Records* chosenList(const std::vector<Records>& lists)
{
    ImportProblems unused;
    for (const Records& list : lists) {
        if (isHeader(recordTable(list, fewRecords, {}, unused).titles(), {}))
            return &list;
    }
    const auto longest = std::ranges::max_element(lists, {}, &Records::size);
    return longest == lists.end() ? nullptr : &*longest;
}

QStringList titlesOfStart(const QByteArray& head)
{
    const std::vector<Records> lists = listsOf(head);
    const Records* list = chosenList(lists);
    ImportProblems unused;
    return list ? recordTable(*list, fewRecords, {}, unused).titles() : QStringList();
}

} // namespace

std::vector<BufferedRow> recordRows(const QByteArray& json, const QString& name,
                                    ImportProblems& problems)
{
    const std::vector<Records> lists = listsOf(json);
    const Records* list = chosenList(lists);
    if (!list)
        return {};
    return recordTable(*list, list->size(), name, problems).take();
}

bool startsWithPostRecords(const QByteArray& head)
{
    const QStringList titles = titlesOfStart(head);
    const ColumnGuess guess = guessColumns(titles, {});
    return isHeader(titles, {}) && (guess.columns.has(ColumnMeaning::Likes) ||
                                    guess.unclear.contains(ColumnMeaning::Likes));
}

bool startsWithRecords(const QByteArray& head)
{
    return titlesOfStart(head).size() > 1;
}

bool isJsonText(const QByteArray& head)
{
    const QByteArray text = utf8Head(head).trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

Result<void> readRecordRows(const QByteArray& document, const QString& name,
                            const CsvRowVisitor& visitor, ImportProblems& problems)
{
    const QByteArray json = utf8Head(document);
    const bool areColumns = startsWithPostColumns(json);
    const std::vector<BufferedRow> rows =
        areColumns ? columnRows(json) : recordRows(json, name, problems);
    if (rows.empty() && areColumns)
        return failure(ErrorCode::FormatDamaged,
                       u"%1: its columns do not have the same rows"_s.arg(name));
    if (rows.empty())
        return failure(ErrorCode::FormatUnrecognised, u"%1 has no list of records"_s.arg(name));
    for (const BufferedRow& row : rows) {
        const std::vector<QByteArrayView> views = row.views();
        if (Result<void> taken = visitor({row.line, views}); !taken)
            return taken;
    }
    return {};
}

} // namespace likecast
