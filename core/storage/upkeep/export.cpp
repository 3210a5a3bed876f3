#include "core/storage/upkeep/export.h"

#include "core/common/csv_field.h"
#include "core/storage/database/database.h"
#include "core/storage/database/sql_values.h"
#include "core/storage/database/sqlite_guard.h"
#include "core/storage/database/table_list.h"
#include "core/storage/posts/account_repository.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <functional>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array csvColumns{
    "account",   "taken_at",       "likes", "media_type", "caption",  "followers",
    "following", "media_count",    "photo", "comments",   "media_id", "shortcode",
    "time_zone", "time_precision", "saves", "shares",     "reach",    "views"};

constexpr const char* csvQuery =
    "SELECT account.name, post.taken_at_ms, post.likes, post.media_type, post.caption, "
    "account.followers, account.following, account.media_count, post.photo_path, post.comments, "
    "post.media_id, post.shortcode, post.time_zone, post.time_precision, post.saves, post.shares, "
    "post.reach, post.views FROM post JOIN account ON account.id = post.account_id "
    "WHERE ?1 IS NULL OR account.id = ?1 ORDER BY account.id, post.taken_at_ms, post.id";

constexpr int takenAtColumn = 1;
constexpr int photoColumn = 8;

Result<void> writeFile(const QString& path, const std::function<void(QSaveFile&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path);
    const auto written = guarded([&] { write(file); });
    if (!written)
        return written;
    if (!file.commit())
        return failure(ErrorCode::FileUnwritable, path + u": "_s + file.errorString());
    return {};
}

QString isoTime(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// Empty if the photo is not below the folder.
QString photoBelow(const QDir& folder, const QString& photoPath)
{
    if (!QDir::isAbsolutePath(photoPath))
        return {};
    const QString relative = folder.relativeFilePath(photoPath);
    const bool isBelow = QDir::isRelativePath(relative) && !relative.startsWith(u"../"_s);
    return isBelow ? relative : QString();
}

QByteArray csvValue(const SQLite::Statement& row, int column, const QDir& folder)
{
    if (column == takenAtColumn)
        return isoTime(integerAt(row, column)).toUtf8();
    const QString text = textAt(row, column);
    return csvTextField(column == photoColumn ? photoBelow(folder, text) : text);
}

void writePostsCsv(SQLite::Database& connection, std::optional<qint64> accountId,
                   const QDir& folder, QSaveFile& file)
{
    QByteArray header;
    for (const char* column : csvColumns)
        header += (header.isEmpty() ? "" : ",") + QByteArray(column);
    file.write(header + "\r\n");
    SQLite::Statement rows(connection, csvQuery);
    bindAll(rows, accountId);
    while (rows.executeStep()) {
        QByteArray line;
        for (int column = 0; column < rows.getColumnCount(); ++column) {
            if (column > 0)
                line += ',';
            line += csvValue(rows, column, folder);
        }
        file.write(line + "\r\n");
    }
}

QJsonValue jsonValue(const SQLite::Statement& row, int index)
{
    const SQLite::Column value = row.getColumn(index);
    if (value.isInteger())
        return QJsonValue(static_cast<qint64>(value.getInt64()));
    if (value.isFloat())
        return value.getDouble();
    if (value.isText())
        return textAt(row, index);
    if (value.isBlob())
        return QString::fromLatin1(blobAt(row, index).toHex());
    return QJsonValue::Null;
}

void writeTableJson(SQLite::Statement& rows, QSaveFile& file)
{
    file.write("[");
    for (bool first = true; rows.executeStep(); first = false) {
        QJsonObject object;
        for (int column = 0; column < rows.getColumnCount(); ++column)
            object.insert(QString::fromUtf8(rows.getColumnName(column)), jsonValue(rows, column));
        file.write(first ? "\n" : ",\n");
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    file.write("\n]\n");
}

/// The SQL condition for one account's rows in a table; std::nullopt if the table has none.
std::optional<std::string> accountCondition(SQLite::Database& connection, const QString& table)
{
    if (table == u"account")
        return " WHERE ?1 IS NULL OR id = ?1";
    if (columnsOf(connection, table).contains(u"account_id"_s))
        return " WHERE ?1 IS NULL OR account_id = ?1";
    return std::nullopt;
}

} // namespace

Result<QStringList> exportPaths(Database& database, const QString& directory, bool isOneAccount)
{
    return guarded([&] {
        QStringList paths{directory + u"/posts.csv"_s};
        for (const QString& table : tablesOf(database.connection())) {
            if (!isOneAccount || accountCondition(database.connection(), table))
                paths.append(directory + u'/' + table + u".json"_s);
        }
        return paths;
    });
}

Result<QStringList> exportTo(Database& database, const QString& directory,
                             std::optional<qint64> accountId)
{
    SQLite::Database& connection = database.connection();
    if (accountId) {
        if (auto known = AccountRepository(database).account(*accountId); !known)
            return failure(known.error());
    }
    if (!QDir().mkpath(directory))
        return failure(ErrorCode::FileUnwritable, directory);
    QStringList written{directory + u"/posts.csv"_s};
    auto csv = writeFile(written.front(), [&](QSaveFile& file) {
        writePostsCsv(connection, accountId, QDir(directory), file);
    });
    if (!csv)
        return failure(csv.error());
    return guarded([&]() -> Result<QStringList> {
        const QStringList tables = tablesOf(connection);
        for (const QString& table : tables) {
            const auto condition = accountCondition(connection, table);
            if (accountId && !condition)
                continue;
            SQLite::Statement rows(connection,
                                   "SELECT * FROM " + quotedName(table) + condition.value_or(""));
            if (condition)
                bindAll(rows, accountId);
            const QString path = directory + u'/' + table + u".json"_s;
            auto json = writeFile(path, [&](QSaveFile& file) { writeTableJson(rows, file); });
            if (!json)
                return failure(json.error());
            written.append(path);
        }
        return written;
    });
}

} // namespace likecast
