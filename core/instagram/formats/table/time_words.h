#pragma once

#include <QString>

// The words that people and programs use in times, from CLDR, in the languages listed in
// time_words.cpp. All text is lower case.

namespace likecast
{

/// 1 to 12; 0 for any other word, and for a name that means different months in different languages
/// ("listopad").
int monthOf(const QString& word);

/// The weekdays that the word means in any language, as bits: Monday is 1, Sunday 64; 0 for any
/// other word.
int weekdaysOf(const QString& word);

/// Whether every word of a date with a time of day is a month, a weekday, or a word without meaning
/// of its own ("at", "Uhr"). Any other word may be an AM/PM marker or a time zone.
bool isUnderstood(const QString& text);

/// The ways to write "a.m." or "p.m." as alternatives of a regular expression, except those that
/// are everyday words in other languages: "de", "em", "SA".
QString halfOfDayPattern(bool isAfternoon);

} // namespace likecast
