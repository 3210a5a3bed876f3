#include "core/storage/database/sql_values.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string>

namespace likecast
{

void bindValue(SQLite::Statement& statement, int parameter, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    statement.bind(parameter, std::string(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void bindValue(SQLite::Statement& statement, int parameter, OrNull<QString> text)
{
    if (text.text.isEmpty())
        statement.bind(parameter);
    else
        bindValue(statement, parameter, text.text);
}

void bindValue(SQLite::Statement& statement, int parameter, const std::string& utf8)
{
    statement.bindNoCopy(parameter, utf8);
}

void bindValue(SQLite::Statement& statement, int parameter, OrNull<std::string> utf8)
{
    if (utf8.text.empty())
        statement.bind(parameter);
    else
        statement.bindNoCopy(parameter, utf8.text);
}

void bindValue(SQLite::Statement& statement, int parameter, const char* text)
{
    statement.bindNoCopy(parameter, text);
}

void bindValue(SQLite::Statement& statement, int parameter, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        statement.bind(parameter);
    else
        statement.bind(parameter, static_cast<const void*>(bytes.constData()),
                       static_cast<int>(bytes.size()));
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

void bindValue(SQLite::Statement& statement, int parameter, MediaType type)
{
    statement.bindNoCopy(parameter, mediaTypeTexts()[static_cast<std::size_t>(type)]);
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

void readValue(const SQLite::Statement& statement, int column, QString& text)
{
    text = textAt(statement, column);
}

void readValue(const SQLite::Statement& statement, int column, QByteArray& blob)
{
    blob = blobAt(statement, column);
}

void readValue(const SQLite::Statement& statement, int column, MediaType& type)
{
    const char* text = statement.getColumn(column).getText("");
    const auto& texts = mediaTypeTexts();
    const auto found = std::ranges::find(texts, text);
    type = found == texts.end() ? MediaType::Photo : static_cast<MediaType>(found - texts.begin());
}

} // namespace likecast
