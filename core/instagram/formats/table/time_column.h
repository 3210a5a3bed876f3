#pragma once

#include "core/instagram/formats/table/time_text.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace likecast
{

/// A post's time as written in a table, with the time in the post's own id.
struct TimeMoment {
    QString text;                   ///< "03/04/2025 00:17"; empty if the table has no times
    std::optional<qint64> idTimeMs; ///< UTC milliseconds since 1970
    std::optional<QTimeZone> zone =
        std::nullopt; ///< of this row's wall-clock time, if the row names one
};

/// What is known about a time column before it is read.
struct TimeRules {
    QTimeZone zone = QTimeZone::utc();   ///< of wall-clock times without an offset
    bool isZoneKnown = false;            ///< set by the user; ids do not override it
    std::optional<DateOrder> order;      ///< set by the user
    std::optional<DateOrder> usualOrder; ///< the format's, if nothing in the column decides
    bool hasGregorianYears = false;      ///< rows that were read before the column have them

    /// Rules for tables written by Meta Business Suite.
    static TimeRules ofBusinessSuite();
};

struct ColumnTime {
    qint64 utcMs = 0;
    bool isHourKnown = true; ///< false: midnight stands for the whole day
};

/// The times of a whole column.
struct ColumnTimes {
    std::vector<std::optional<ColumnTime>> times; ///< std::nullopt if unreadable or implausible
    bool isOrderUnclear = false;                  ///< day and month are ambiguous; `times` is empty
    bool isDayFirst = false;                      ///< numeric dates were read day first
    bool isOtherZone = false; ///< the ids contradict the zone; their times were used
};

/// Whether the time can be read without the rest of its column.
bool isSettled(const TimeMoment& moment, const std::optional<TimeText>& parsed,
               const TimeRules& rules);
/// The time, if it is settled.
std::optional<ColumnTime> settledTime(const TimeMoment& moment,
                                      const std::optional<TimeText>& parsed,
                                      const TimeRules& rules);

/// Reads a column. Numbers above 12, points in dates, weekdays and the ids tell day from month.
/// Years of the Thai calendar count only if the column has no others. An id's time adds seconds,
/// resolves the repeated hour in autumn, replaces unreadable text, and replaces the wall-clock time
/// of a column whose zone is not the one in `rules`.
ColumnTimes readTimeColumn(const std::vector<TimeMoment>& moments, const TimeRules& rules);

} // namespace likecast
