#pragma once

#include "core/posts/media_type.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

// Conversions between Qt's and SQLite's values, only for the .cpp files of core/storage. As in
// SQLite, parameters count from 1 and columns from 0.

namespace likecast
{

/// An empty text becomes NULL.
template<typename Text>
struct OrNull {
    const Text& text;
};
template<typename Text>
OrNull<Text> orNull(const Text& text)
{
    return {text};
}

template<typename Number>
requires std::is_arithmetic_v<Number>
void bindValue(SQLite::Statement& statement, int parameter, Number value)
{
    if constexpr (std::is_floating_point_v<Number>)
        statement.bind(parameter, value);
    else
        statement.bind(parameter, static_cast<std::int64_t>(value));
}
void bindValue(SQLite::Statement& statement, int parameter, MediaType type);
/// As UTF-8; a lone surrogate becomes U+FFFD.
void bindValue(SQLite::Statement& statement, int parameter, const QString& text);
void bindValue(SQLite::Statement& statement, int parameter, OrNull<QString> text);
/// UTF-8, not copied: the text must outlive the statement's run.
void bindValue(SQLite::Statement& statement, int parameter, const std::string& utf8);
void bindValue(SQLite::Statement& statement, int parameter, OrNull<std::string> utf8);
void bindValue(SQLite::Statement& statement, int parameter, const char* text);
/// A blob, or NULL if empty.
void bindValue(SQLite::Statement& statement, int parameter, const QByteArray& bytes);
template<typename Value>
void bindValue(SQLite::Statement& statement, int parameter, const std::optional<Value>& value)
{
    if (value)
        bindValue(statement, parameter, *value);
    else
        statement.bind(parameter);
}

/// Resets the statement and binds its first parameters.
template<typename... Values>
void bindAll(SQLite::Statement& statement, const Values&... values)
{
    statement.reset();
    int parameter = 0;
    (bindValue(statement, ++parameter, values), ...);
}

/// Runs a statement that returns no rows. Returns the number of changed rows.
template<typename... Values>
int execute(SQLite::Database& connection, const std::string& sql, const Values&... values)
{
    SQLite::Statement statement(connection, sql);
    bindAll(statement, values...);
    return statement.exec();
}

/// Empty if NULL.
QString textAt(const SQLite::Statement& statement, int column);
QByteArray blobAt(const SQLite::Statement& statement, int column);
qint64 integerAt(const SQLite::Statement& statement, int column);

template<typename Number>
requires std::is_arithmetic_v<Number>
void readValue(const SQLite::Statement& statement, int column, Number& value)
{
    if constexpr (std::is_floating_point_v<Number>)
        value = statement.getColumn(column).getDouble();
    else
        value = static_cast<Number>(integerAt(statement, column));
}
void readValue(const SQLite::Statement& statement, int column, QString& text);
void readValue(const SQLite::Statement& statement, int column, QByteArray& blob);
/// Photo if the name is unknown.
void readValue(const SQLite::Statement& statement, int column, MediaType& type);
template<typename Value>
void readValue(const SQLite::Statement& statement, int column, std::optional<Value>& value)
{
    value.reset();
    if (!statement.isColumnNull(column))
        readValue(statement, column, value.emplace());
}

/// Reads the first columns.
template<typename... Values>
void readRow(const SQLite::Statement& statement, Values&... values)
{
    int column = 0;
    (readValue(statement, column++, values), ...);
}

/// The rows of a query, each converted by `valueOf`.
template<typename ValueOf, typename... Values>
auto allRows(SQLite::Database& connection, const std::string& sql, const ValueOf& valueOf,
             const Values&... values)
{
    SQLite::Statement rows(connection, sql);
    bindAll(rows, values...);
    std::vector<std::invoke_result_t<const ValueOf&, const SQLite::Statement&>> result;
    while (rows.executeStep())
        result.push_back(valueOf(rows));
    return result;
}

} // namespace likecast
