#pragma once

#include <QByteArrayView>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace likecast
{

/// Whether this is a possible time for a post: after Instagram's launch (6 October 2010) and at
/// most a day from now. A system clock set to before this program was written is not trusted.
bool isPlausiblePostTime(qint64 utcMs);
bool isPlausiblePostTime(qint64 utcMs, qint64 nowMs);

/// Converts an export's seconds since 1970 (or milliseconds, if the number is that large) to
/// milliseconds; std::nullopt if it is not a possible post time.
std::optional<qint64> postTimeFromUnix(qint64 value);

/// Parses "2025-02-16T11:30:46+0000" and other ISO 8601 forms with an offset; without one, UTC.
std::optional<qint64> postTimeFromIso(const QString& text);

/// The same for the form that nearly all tables use, "2025-02-16T11:30:46Z" or with a space and
/// without Z, at a hundredth of the cost; std::nullopt for any other form, valid or not.
std::optional<qint64> postTimeFromPlainIso(QByteArrayView text);

} // namespace likecast
