#pragma once

#include "core/drafts/composition.h"
#include "core/posts/wall_time.h"

namespace likecast
{

/// A caption for Thursday, 26 November 2026, 19:00 in Bucharest; no account.
inline Composition goldenHour()
{
    using namespace Qt::StringLiterals;
    Composition composition;
    composition.caption = u"Golden hour #space"_s;
    composition.timeZoneId = "Europe/Bucharest";
    composition.takenAtMs =
        resolveWallTime(QDate(2026, 11, 26), QTime(19, 0), QTimeZone("Europe/Bucharest")).firstMs;
    return composition;
}

} // namespace likecast
