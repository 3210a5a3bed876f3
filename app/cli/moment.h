#pragma once

#include "core/common/result.h"

#include <QString>

namespace likecast::cli
{

/// A planned time as it was typed.
struct Moment {
    qint64 utcMs = 0;
    int utcOffsetSeconds = 0;
    QByteArray timeZoneId; ///< IANA, or "UTC+02:00" for an offset that was typed
};

Moment momentNow();

/// ISO 8601 with date and time; without an offset it is this computer's time zone; empty is now.
/// Errors: TimeInvalid; InputInvalid where clocks skip that hour.
Result<Moment> parseMoment(const QString& text);

} // namespace likecast::cli
