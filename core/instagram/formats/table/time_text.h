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

/// Reads a date with or without a clock in any usual form: ISO 8601, seconds, milliseconds or
/// microseconds since 1970, a spreadsheet's days since 1900, numeric dates with . / or -, names of
/// months, weekdays and halves of the day in the languages that time_text.cpp lists, RFC 2822,
/// offsets and a few zone abbreviations. Nothing if the text is none of these, or has a clock with
/// a word beside it that is not understood, as it may be a half of the day or a zone. No limit on
/// the year: see isPlausiblePostTime().
std::optional<TimeText> parseTimeText(const QString& text);

} // namespace likecast
