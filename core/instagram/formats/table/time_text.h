#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace likecast
{

/// The order of the parts in a purely numeric date. Only dates whose year has two digits can start
/// with it.
enum class DateOrder { DayFirst, MonthFirst, YearFirst };

/// A time as written in one field, before the rest of its column is considered.
struct TimeText {
    /// UTC milliseconds since 1970; set if the text is absolute: with a zone and a known date, or
    /// as seconds or milliseconds since 1970. Otherwise the members below are a wall-clock time.
    std::optional<qint64> utcMs;

    QDate date; ///< null if the order of `first`, `second` and `year` is open
    int first = 0;
    int second = 0;
    int year = 0;
    bool isYearShort = false;   ///< two digits, so that `first` may be the year
    int weekdays = 0;           ///< the days that the written weekday can be, see weekdaysOf()
    bool isBuddhist = false;    ///< the year was written in the Thai calendar, 543 ahead
    std::optional<QTime> clock; ///< unset if the text is only a date
    bool hasSeconds = false;
    std::optional<QTimeZone> zone; ///< of the time of day, by name or by offset, if written

    bool hasZone() const { return utcMs || zone; }
    /// Whether only the rest of the column can tell which number is what.
    bool isOrderOpen() const { return !utcMs && date.isNull(); }
    /// The date in that order; null if there is no such day, or if it is not the written weekday.
    QDate dateIn(DateOrder order) const;

private:
    QDate numbersIn(DateOrder order) const;
};

/// Parses a date with or without a time of day in any common form: ISO 8601 (also basic), seconds,
/// milliseconds or microseconds since 1970, a spreadsheet's days since 1900, numeric dates with . /
/// or -, years of the Thai calendar, names of months, weekdays and AM/PM markers in the languages
/// listed in time_words.cpp, RFC 2822, offsets, IANA zones and a few zone abbreviations.
/// std::nullopt if the text is none of these, or if a word next to the time of day is not
/// understood, as it may be an AM/PM marker or a time zone. Accepts any year: see
/// isPlausiblePostTime().
std::optional<TimeText> parseTimeText(const QString& text);

} // namespace likecast
