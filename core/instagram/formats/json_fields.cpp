#include "core/instagram/formats/json_fields.h"

#include "core/instagram/formats/table/table_fields.h"
#include "core/instagram/formats/values/label_table.h"
#include "core/instagram/formats/values/locale_number.h"
#include "core/instagram/formats/values/mojibake.h"
#include "core/posts/known_count.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace likecast
{

Result<QJsonDocument> parseJson(const QByteArray& bytes)
{
    QJsonParseError error;
    QByteArray text = bytes;
    if (text.startsWith(QByteArrayLiteral("\xef\xbb\xbf")))
        text.remove(0, 3);
    QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    return failure(ErrorCode::FormatDamaged,
                   u"invalid JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
}

Result<QJsonDocument> parseJsonSequence(const QByteArray& bytes)
{
    QJsonArray documents;
    qsizetype begin = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (begin < bytes.size()) {
        const QByteArray rest =
            QByteArray::fromRawData(bytes.constData() + begin, bytes.size() - begin);
        QJsonParseError error;
        QJsonDocument document = QJsonDocument::fromJson(rest, &error);
        qsizetype end = rest.size();
        if (error.error == QJsonParseError::GarbageAtEnd && error.offset > 0) {
            end = error.offset;
            document = QJsonDocument::fromJson(rest.first(end), &error);
        }
        if (error.error != QJsonParseError::NoError)
            break;
        documents.append(document.isArray() ? QJsonValue(document.array())
                                            : QJsonValue(document.object()));
        begin += end;
    }
    return documents.size() > 1 ? Result<QJsonDocument>(QJsonDocument(documents))
                                : parseJson(bytes);
}

QJsonValue valueOf(const QJsonObject& object, QLatin1StringView key)
{
    const auto exact = object.constFind(key);
    if (exact != object.constEnd())
        return *exact;
    const QString wanted = normalisedLabel(key);
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().size() <= 4 * key.size() && normalisedLabel(it.key()) == wanted)
            return *it;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonObject objectOf(const QJsonObject& object, QLatin1StringView key)
{
    return valueOf(object, key).toObject();
}

QJsonArray arrayOf(const QJsonObject& object, QLatin1StringView key)
{
    return valueOf(object, key).toArray();
}

QJsonArray listFrom(const QJsonValue& value)
{
    return value.isObject() ? QJsonArray{value} : value.toArray();
}

QJsonArray listOf(const QJsonObject& object, QLatin1StringView key)
{
    return listFrom(valueOf(object, key));
}

QString textOf(const QJsonObject& object, QLatin1StringView key)
{
    return decodeMojibake(valueOf(object, key).toString());
}

std::optional<qint64> integerFrom(const QJsonValue& value)
{
    if (value.isDouble()) {
        constexpr double largest = 9.2e18;
        const double number = value.toDouble();
        if (!std::isfinite(number) || std::abs(number) > largest)
            return std::nullopt;
        return value.toInteger(std::llround(number));
    }
    bool isNumber = false;
    const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<qint64> integerOf(const QJsonObject& object, QLatin1StringView key)
{
    return integerFrom(valueOf(object, key));
}

static std::optional<qint64> countFromJsonText(const QString& text, const QString& name,
                                               QStringList& unread)
{
    const CountText count = readCountText(text);
    if (count.kind == CountText::Kind::Missing || count.kind == CountText::Kind::Hidden)
        return std::nullopt;
    if (count.asPoint && count.asComma && !count.isKnown()) {
        unread.append(u"%1 may be %2 or %3: %4; left empty"_s.arg(name)
                          .arg(*count.asPoint)
                          .arg(*count.asComma)
                          .arg(quotedField(text)));
        return std::nullopt;
    }
    const std::optional<qint64> only = count.asPoint ? count.asPoint : count.asComma;
    if (only && static_cast<double>(*only) <= largestCount)
        return only;
    unread.append(u"%1 is not a count: %2"_s.arg(name, quotedField(text)));
    return std::nullopt;
}

std::optional<qint64> countFrom(const QJsonValue& value, QLatin1StringView name,
                                QStringList& unread)
{
    const QJsonObject object = value.toObject();
    if (object.contains("count"_L1))
        return countFrom(object.value("count"_L1), name, unread);
    if (value.isString())
        return countFromJsonText(value.toString(), name, unread);
    if (value.isUndefined() || value.isNull() || value.isArray() || object.contains("edges"_L1) ||
        object.contains("data"_L1))
        return std::nullopt;
    const double number = value.toDouble(NAN);
    if (number == std::floor(number) && number <= largestCount)
        return knownCount(value.toInteger(-1));
    const QString written = value.isDouble()
                                ? QString::number(number, 'g', QLocale::FloatingPointShortest)
                            : value.isBool() ? u"true or false"_s
                                             : u"an object"_s;
    unread.append(u"%1 is not a count: %2"_s.arg(name, written));
    return std::nullopt;
}

std::optional<qint64> countOf(const QJsonObject& object, QLatin1StringView key, QStringList& unread)
{
    return countFrom(valueOf(object, key), key, unread);
}

QJsonValue valueAt(const QJsonObject& object, std::initializer_list<QLatin1StringView> path)
{
    QJsonValue value(object);
    for (const QLatin1StringView key : path)
        value = valueOf(value.toObject(), key);
    return value;
}

} // namespace likecast
