#pragma once

#include "core/common/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

// Tolerant JSON access for many eras: finds keys in any case and with mojibake, accepts every value
// type ever seen, and lets nothing missing or of another type stop the rest.

namespace likecast
{

/// Errors: FormatDamaged, with the position of the first error.
Result<QJsonDocument> parseJson(const QByteArray& bytes);

/// The same for a file of several documents, one after the other or one per line: an array of them.
/// Ends at the first error once there is one document.
Result<QJsonDocument> parseJsonSequence(const QByteArray& bytes);

/// Finds the exact key, else one that differs only in case, accents or separators.
QJsonValue valueOf(const QJsonObject& object, QLatin1StringView key);
QJsonObject objectOf(const QJsonObject& object, QLatin1StringView key);
QJsonArray arrayOf(const QJsonObject& object, QLatin1StringView key);
/// The same for a list; an object in its place counts as a list of one, as exports write it.
QJsonArray listOf(const QJsonObject& object, QLatin1StringView key);
QJsonArray listFrom(const QJsonValue& value);
/// Mojibake undone; empty if missing or not text.
QString textOf(const QJsonObject& object, QLatin1StringView key);
/// A whole number, even if written as text; std::nullopt if missing.
std::optional<qint64> integerOf(const QJsonObject& object, QLatin1StringView key);
std::optional<qint64> integerFrom(const QJsonValue& value);

/// A count written as a number, as text in any locale ("1,204", "12.5K"), or as {"count": n}. Unset
/// if missing, hidden (negative) or only a list; also if it cannot be read or has two readings
/// ("12.000"), which is then appended to `unread` as an import problem that starts with `name`.
std::optional<qint64> countFrom(const QJsonValue& value, QLatin1StringView name,
                                QStringList& unread);

/// The same for a key, found as valueOf() does.
std::optional<qint64> countOf(const QJsonObject& object, QLatin1StringView key,
                              QStringList& unread);

/// Follows `a.b.c` step by step; undefined if a step is missing.
QJsonValue valueAt(const QJsonObject& object, std::initializer_list<QLatin1StringView> path);

} // namespace likecast
