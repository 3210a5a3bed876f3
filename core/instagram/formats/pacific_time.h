#pragma once

#include "core/common/result.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace likecast
{

/// A publish time as Business Suite writes it, with what the post's own id says.
struct PublishMoment {
    QString text;                   ///< "03/04/2025 00:17"
    std::optional<qint64> idTimeMs; ///< UTC milliseconds since 1970
};

/// The moments of a whole file in UTC.
struct PublishTimes {
    std::vector<std::optional<qint64>> utcMs; ///< one for each moment; nothing where unreadable
    bool isDayFirst = false;  ///< the file writes DD/MM/YYYY, which the ids gave away
    bool isOtherZone = false; ///< not US Pacific time: the ids' own times were taken
};

/// Reads "MM/DD/YYYY HH:MM" as wall clock of America/Los_Angeles. Where the id's time lies within
/// the minute, its seconds are taken; in the doubled hour of autumn it decides between the two.
/// Errors: Internal (no such time zone on this system).
Result<PublishTimes> pacificPublishTimes(const std::vector<PublishMoment>& moments);

} // namespace likecast
