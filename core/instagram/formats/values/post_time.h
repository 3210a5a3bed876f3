#pragma once

#include <QByteArrayView>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace likecast
{

/// Whether a post can be from then: after Instagram opened (6 October 2010) and not later than a
/// day from now. A clock set to before this program was written is not believed.
bool isPlausiblePostTime(qint64 utcMs);
bool isPlausiblePostTime(qint64 utcMs, qint64 nowMs);

/// Seconds since 1970 as exports write them, or milliseconds where the number is that large, as
/// milliseconds; nothing where no post can be from then.
std::optional<qint64> postTimeFromUnix(qint64 value);

/// "2025-02-16T11:30:46+0000" and other ISO 8601 with an offset, or without one meaning UTC.
std::optional<qint64> postTimeFromIso(const QString& text);

/// The same of the one way that nearly all tables have it, "2025-02-16T11:30:46Z" or with a space
/// and without Z, at a hundredth of the cost; nothing for every other, sound or not.
std::optional<qint64> postTimeFromPlainIso(QByteArrayView text);

} // namespace likecast
