#pragma once

#include "core/posts/media_type.h"

#include <SQLiteCpp/Statement.h>

#include <QByteArray>
#include <QString>

#include <optional>

// Conversions between Qt's and SQLite's values, only for the .cpp files of this folder. As in
// SQLite, parameters count from 1 and columns from 0.

namespace likecast
{

/// Binds text as UTF-8; a lone surrogate becomes U+FFFD.
void bindText(SQLite::Statement& statement, int parameter, const QString& text);
/// Binds an empty string as NULL.
void bindTextOrNull(SQLite::Statement& statement, int parameter, const QString& text);
/// Binds an empty array as NULL.
void bindBlobOrNull(SQLite::Statement& statement, int parameter, const QByteArray& bytes);
void bindInteger(SQLite::Statement& statement, int parameter, qint64 value);
void bindInteger(SQLite::Statement& statement, int parameter, std::optional<qint64> value);
void bindMediaType(SQLite::Statement& statement, int parameter, MediaType type);
void bindReal(SQLite::Statement& statement, int parameter, std::optional<double> value);

/// Empty if NULL.
QString textAt(const SQLite::Statement& statement, int column);
QByteArray blobAt(const SQLite::Statement& statement, int column);
qint64 integerAt(const SQLite::Statement& statement, int column);
std::optional<qint64> optionalIntegerAt(const SQLite::Statement& statement, int column);
std::optional<double> optionalRealAt(const SQLite::Statement& statement, int column);
double realAt(const SQLite::Statement& statement, int column);
/// Photo if the name is unknown.
MediaType mediaTypeAt(const SQLite::Statement& statement, int column);

} // namespace likecast
