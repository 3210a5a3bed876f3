#pragma once

#include "core/drafts/draft.h"
#include "core/plan/calendar_file.h"

namespace likecast
{

/// The drafts still to be posted as calendar events in the user's language. `calendarId` makes
/// their ids differ from those of other installations, `profile` from those of other profiles.
std::vector<CalendarEvent> calendarEvents(const std::vector<Draft>& drafts, const QUuid& calendarId,
                                          const QString& profile, qint64 nowMs);

} // namespace likecast
