#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace likecast
{

/// The order in which a purely numeric date was written.
enum class DateOrder { DayFirst, MonthFirst };

/// A moment as one field of a table writes it, before the rest of its column has had a say.
struct TimeText {
    /// UTC milliseconds since 1970; set if the text names the moment by itself: with an offset, or
    /// as seconds or milliseconds since 1970. Otherwise the members below are a wall clock.
    std::optional<qint64> utcMs;

    QDate date; ///< null if `first` and `second` are day and month in an order not known
    int first = 0;
    int second = 0;
    int year = 0;
    std::optional<QTime> clock; ///< absent: the text is a date alone
    bool hasSeconds = false;

    /// Whether nothing but the column can say which number is the day.
    bool isOrderOpen() const { return !utcMs && date.isNull(); }
    /// The date read in that order; null if there is no such day.
    QDate dateIn(DateOrder order) const;
};

/// Reads a date with or without a clock in any usual form: ISO 8601, seconds or milliseconds since
/// 1970, numeric dates with . / or -, names of months in any language of CLDR that
/// time_text.cpp lists, weekdays, AM and PM, RFC 2822, offsets and a few zone abbreviations.
/// Nothing if the text is none of these. No limit on the year: see isPlausiblePostTime().
std::optional<TimeText> parseTimeText(const QString& text);

} // namespace likecast
