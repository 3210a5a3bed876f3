#include "core/storage/database/sql_values.h"

#include <SQLiteCpp/Column.h>

#include <QStringDecoder>

#include <array>
#include <string>

namespace likecast
{

void bindText(SQLite::Statement& statement, int parameter, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    statement.bind(parameter, std::string(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void bindTextOrNull(SQLite::Statement& statement, int parameter, const QString& text)
{
    if (text.isEmpty())
        statement.bind(parameter);
    else
        bindText(statement, parameter, text);
}

void bindBlobOrNull(SQLite::Statement& statement, int parameter, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        statement.bind(parameter);
    else
        statement.bind(parameter, static_cast<const void*>(bytes.constData()),
                       static_cast<int>(bytes.size()));
}

void bindInteger(SQLite::Statement& statement, int parameter, qint64 value)
{
    statement.bind(parameter, static_cast<int64_t>(value));
}

void bindInteger(SQLite::Statement& statement, int parameter, std::optional<qint64> value)
{
    if (value)
        bindInteger(statement, parameter, *value);
    else
        statement.bind(parameter);
}

/// In enumeration order.
static const std::array<std::string, allMediaTypes.size()>& mediaTypeTexts()
{
    static const auto texts = [] {
        std::array<std::string, allMediaTypes.size()> names;
        for (const MediaType type : allMediaTypes)
            names[static_cast<std::size_t>(type)] = mediaTypeName(type).toStdString();
        return names;
    }();
    return texts;
}

void bindMediaType(SQLite::Statement& statement, int parameter, MediaType type)
{
    statement.bindNoCopy(parameter, mediaTypeTexts()[static_cast<std::size_t>(type)]);
}

void bindReal(SQLite::Statement& statement, int parameter, std::optional<double> value)
{
    if (value)
        statement.bind(parameter, *value);
    else
        statement.bind(parameter);
}

QString textAt(const SQLite::Statement& statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const QByteArrayView utf8(value.getText(""), value.getBytes());
    if (!utf8.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(utf8);
    // Keep U+FEFF: in a database it is part of the text, not a byte order mark.
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8);
}

QByteArray blobAt(const SQLite::Statement& statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const void* bytes = value.getBlob();
    return QByteArray(static_cast<const char*>(bytes), value.getBytes());
}

qint64 integerAt(const SQLite::Statement& statement, int column)
{
    return statement.getColumn(column).getInt64();
}

std::optional<qint64> optionalIntegerAt(const SQLite::Statement& statement, int column)
{
    if (statement.isColumnNull(column))
        return std::nullopt;
    return integerAt(statement, column);
}

std::optional<double> optionalRealAt(const SQLite::Statement& statement, int column)
{
    if (statement.isColumnNull(column))
        return std::nullopt;
    return realAt(statement, column);
}

double realAt(const SQLite::Statement& statement, int column)
{
    return statement.getColumn(column).getDouble();
}

MediaType mediaTypeAt(const SQLite::Statement& statement, int column)
{
    const char* text = statement.getColumn(column).getText("");
    const auto& texts = mediaTypeTexts();
    for (const MediaType type : allMediaTypes) {
        if (texts[static_cast<std::size_t>(type)] == text)
            return type;
    }
    return MediaType::Photo;
}

} // namespace likecast
