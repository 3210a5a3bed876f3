#pragma once

#include "core/instagram/formats/table/time_text.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace likecast
{

/// A post's time as a table writes it, with what the post's own id says.
struct TimeMoment {
    QString text;                   ///< "03/04/2025 00:17"; empty if the table has no times
    std::optional<qint64> idTimeMs; ///< UTC milliseconds since 1970
};

/// What is known of a column of times before it is read.
struct TimeRules {
    QTimeZone zone = QTimeZone::utc();   ///< of wall clocks without an offset
    bool isZoneKnown = false;            ///< a person said so; ids do not overrule it
    std::optional<DateOrder> order;      ///< a person said so
    std::optional<DateOrder> usualOrder; ///< of the format, if nothing in the column speaks

    /// Of tables that Meta Business Suite writes.
    static TimeRules ofBusinessSuite();
};

struct ColumnTime {
    qint64 utcMs = 0;
    bool isHourKnown = true; ///< false: midnight stands for a day
};

/// The moments of a whole column.
struct ColumnTimes {
    std::vector<std::optional<ColumnTime>> times; ///< absent if unreadable or implausible
    bool isOrderUnclear = false; ///< days and months cannot be told apart; `times` is empty
    bool isDayFirst = false;     ///< numeric dates were read so
    bool isOtherZone = false;    ///< the ids contradict the zone; their times were taken
};

/// Whether the moment needs nothing from the rest of its column.
bool isSettled(const TimeMoment& moment, const std::optional<TimeText>& parsed,
               const TimeRules& rules);
/// Its time if it is settled.
std::optional<ColumnTime> settledTime(const TimeMoment& moment,
                                      const std::optional<TimeText>& parsed,
                                      const TimeRules& rules);

/// Reads a column. Day and month are told apart by numbers above 12, by points between them and by
/// the ids. An id's time completes seconds, decides the doubled hour of autumn, replaces text that
/// cannot be read, and replaces the wall clock of a column that is in another zone than `rules`
/// says.
ColumnTimes readTimeColumn(const std::vector<TimeMoment>& moments, const TimeRules& rules);

} // namespace likecast
