#include "core/instagram/formats/table/json_value_text.h"

#include <QJsonValue>
#include <QVariant>

namespace likecast
{

namespace
{

QByteArray numberText(const QJsonValue& value)
{
    if (const QVariant number = value.toVariant(); number.typeId() == QMetaType::LongLong)
        return QByteArray::number(number.toLongLong());
    QByteArray text = QByteArray::number(value.toDouble(), 'f', 6);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        return text.chopped(1);
    return text.size() - text.indexOf('.') == 4 ? text + '0' : text;
}

} // namespace

QByteArray jsonValueText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::String:
        return value.toString().toUtf8();
    default:
        return {};
    }
}

} // namespace likecast
