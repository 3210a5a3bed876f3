#pragma once

#include "core/common/result.h"

#include <QString>

namespace likecast::cli
{

/// A planned time as typed.
struct Moment {
    qint64 utcMs = 0;
    int utcOffsetSeconds = 0;
    QByteArray timeZoneId; ///< IANA, or "UTC+02:00" for a typed offset
};

Moment momentNow();

/// ISO 8601 date and time, in this computer's time zone unless an offset is given; empty means now.
/// Errors: TimeInvalid; InputInvalid if clocks skip that hour.
Result<Moment> parseMoment(const QString& text);

} // namespace likecast::cli
