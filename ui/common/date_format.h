#pragma once

#include <QLocale>
#include <QString>

namespace likecast
{

/// The one date format of the window: the locale's long form with short names and without the
/// weekday, "Nov 26, 2026" or "26 de nov de 2026".
QString dayFormat(const QLocale& locale);

/// The same with the weekday: "Thu, Nov 26, 2026".
QString weekdayFormat(const QLocale& locale);

/// Both without the year, for days that are near: "Nov 26" and "Thu, Nov 26".
QString dayInYearFormat(const QLocale& locale);
QString weekdayInYearFormat(const QLocale& locale);

} // namespace likecast
