#pragma once

#include "core/common/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

// Reading JSON of many eras: keys are found in any case and with mojibake, values in the types
// that were ever seen, and nothing that is missing or of another type stops the rest.

namespace likecast
{

/// Errors: FormatDamaged, with the place of the first mistake.
Result<QJsonDocument> parseJson(const QByteArray& bytes);

/// By the exact key, else by one that is the same without regard to case, accents and separators.
QJsonValue valueOf(const QJsonObject& object, QLatin1StringView key);
QJsonObject objectOf(const QJsonObject& object, QLatin1StringView key);
QJsonArray arrayOf(const QJsonObject& object, QLatin1StringView key);
/// The same of a list; an object in its place is a list of one, as exports write it.
QJsonArray listOf(const QJsonObject& object, QLatin1StringView key);
QJsonArray listFrom(const QJsonValue& value);
/// Mojibake undone; empty where it is missing or no text.
QString textOf(const QJsonObject& object, QLatin1StringView key);
/// A whole number, also when written as text; nothing where it is missing.
std::optional<qint64> integerOf(const QJsonObject& object, QLatin1StringView key);
std::optional<qint64> integerFrom(const QJsonValue& value);

/// `a.b.c` step by step; undefined where a step is missing.
QJsonValue valueAt(const QJsonObject& object, std::initializer_list<QLatin1StringView> path);

} // namespace likecast
