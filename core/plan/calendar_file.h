#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <vector>

namespace likecast
{

/// A moment in a calendar, without a duration.
struct CalendarEvent {
    QUuid id;           ///< stays the same when the event changes, so that calendars replace it
    qint64 startMs = 0; ///< UTC milliseconds since 1970; written to the second
    QString summary = {};
    QString description = {}; ///< may have several lines
};

/// The events as iCalendar (RFC 5545), each with an alarm at its start. `writtenAtMs` is the time
/// of the export. A few lines need no libical, which is made for reading calendars.
QByteArray writeCalendar(const std::vector<CalendarEvent>& events, qint64 writtenAtMs);

/// Writes it to a file, replacing one that exists only once all of it is on disk. Errors:
/// FileUnwritable.
Result<void> saveCalendar(const QString& path, const QByteArray& calendar);

} // namespace likecast
