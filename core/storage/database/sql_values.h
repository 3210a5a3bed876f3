#pragma once

#include "core/posts/media_type.h"

#include <SQLiteCpp/Statement.h>

#include <QByteArray>
#include <QString>

#include <optional>

// Between Qt's values and SQLite's, only for the .cpp files of this folder. Parameters count
// from 1, columns from 0, as SQLite has it.

namespace likecast
{

/// Text is stored as UTF-8; a lone surrogate, which is no character, becomes U+FFFD.
void bindText(SQLite::Statement& statement, int parameter, const QString& text);
/// An empty string is stored as NULL.
void bindTextOrNull(SQLite::Statement& statement, int parameter, const QString& text);
/// An empty array is stored as NULL.
void bindBlobOrNull(SQLite::Statement& statement, int parameter, const QByteArray& bytes);
void bindInteger(SQLite::Statement& statement, int parameter, qint64 value);
void bindInteger(SQLite::Statement& statement, int parameter, std::optional<qint64> value);
void bindMediaType(SQLite::Statement& statement, int parameter, MediaType type);
void bindReal(SQLite::Statement& statement, int parameter, std::optional<double> value);

/// NULL reads as empty.
QString textAt(const SQLite::Statement& statement, int column);
QByteArray blobAt(const SQLite::Statement& statement, int column);
qint64 integerAt(const SQLite::Statement& statement, int column);
std::optional<qint64> optionalIntegerAt(const SQLite::Statement& statement, int column);
std::optional<double> optionalRealAt(const SQLite::Statement& statement, int column);
double realAt(const SQLite::Statement& statement, int column);
/// Photo when it is none of the names.
MediaType mediaTypeAt(const SQLite::Statement& statement, int column);

} // namespace likecast
