#include "core/instagram/formats/table/column_lists.h"

#include "core/instagram/formats/table/column_titles.h"
#include "core/instagram/formats/table/json_value_text.h"
#include "core/instagram/formats/table/text_shape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace likecast
{

namespace
{

qsizetype endOfString(QByteArrayView json, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return std::min(i, json.size());
}

/// Whether a list's or an object's first value is neither of them.
bool startsWithScalar(QByteArrayView json, qsizetype bracket)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    qsizetype i = bracket + 1;
    if (json[bracket] == '{') {
        i = json.indexOf('"', i);
        i = i < 0 ? json.size() : endOfString(json, i) + 1;
        while (i < json.size() && (isSpace(json[i]) || json[i] == ':'))
            ++i;
    }
    while (i < json.size() && isSpace(json[i]))
        ++i;
    return i < json.size() && json[i] != '[' && json[i] != '{' && json[i] != ']' && json[i] != '}';
}

/// The keys of the outermost object whose values can be columns.
QStringList columnKeys(QByteArrayView json)
{
    QStringList keys;
    QByteArrayView key;
    int depth = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype end = endOfString(json, i);
            if (depth == 1)
                key = json.sliced(i + 1, std::max<qsizetype>(end - i - 1, 0));
            i = end;
        } else if (c == '[' || c == '{') {
            if (depth == 1 && startsWithScalar(json, i))
                keys.append(QString::fromUtf8(key));
            ++depth;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return keys;
}

QJsonArray valuesOf(const QJsonValue& column)
{
    if (column.isArray())
        return column.toArray();
    QJsonArray values;
    const QJsonObject byLabel = column.toObject();
    for (const QJsonValue& value : byLabel)
        values.append(value);
    return values;
}

} // namespace

bool startsWithPostColumns(const QByteArray& head)
{
    const QByteArray text = utf8Head(head).trimmed();
    if (!text.startsWith('{'))
        return false;
    // A single post may have lists and counts in objects, but no list of times.
    const QStringList keys = columnKeys(text);
    const bool hasTimes = std::ranges::any_of(keys, [](const QString& key) {
        const auto title = meaningOfTitle(key);
        return title && title->meaning == ColumnMeaning::Time;
    });
    return hasTimes && isHeader(keys, {});
}

std::vector<BufferedRow> columnRows(const QByteArray& json)
{
    const QJsonObject table = QJsonDocument::fromJson(json).object();
    std::vector<BufferedRow> rows;
    QStringList labels;
    for (auto column = table.begin(); column != table.end(); ++column) {
        if (!column->isArray() && !column->isObject())
            continue;
        const QJsonArray values = valuesOf(*column);
        if (rows.empty()) {
            for (qsizetype line = 0; line <= values.size(); ++line)
                rows.emplace_back(CsvRow{line, {}, false});
            labels = column->toObject().keys();
        }
        if (static_cast<std::size_t>(values.size()) + 1 != rows.size() ||
            column->toObject().keys() != labels)
            return {};
        rows.front().fields.append(column.key().toUtf8());
        for (qsizetype i = 0; i < values.size(); ++i)
            rows[static_cast<std::size_t>(i) + 1].fields.append(jsonValueText(values[i]));
    }
    return rows;
}

} // namespace likecast
