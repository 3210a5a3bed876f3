#pragma once

#include <QString>

// The words in which people and programs write times, from CLDR, in the languages that
// time_words.cpp lists. All text in lower case.

namespace likecast
{

/// 1 to 12; 0 for any other word, and for a name that means different months in different languages
/// ("listopad").
int monthOf(const QString& word);

/// Whether every word of a date with a clock is a month, a weekday or one without a meaning of its
/// own ("at", "Uhr"). Any other may be a half of the day or a time zone.
bool isUnderstood(const QString& text);

/// The ways to write "a.m." or "p.m." as alternatives of a regular expression. Without those that
/// are everyday words of other languages: "de", "em", "SA".
QString halfOfDayPattern(bool isAfternoon);

} // namespace likecast
