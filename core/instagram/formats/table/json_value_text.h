#pragma once

#include <QByteArray>

class QJsonValue;

namespace likecast
{

/// A JSON value as a field of a table; empty for null, lists and objects. Fractions have a point
/// and never three digits, so that they do not look like groups.
QByteArray jsonValueText(const QJsonValue& value);

} // namespace likecast
