#include "core/instagram/formats/table/time_text.h"

#include "core/instagram/formats/table/named_zone.h"
#include "core/instagram/formats/table/time_words.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qsizetype longestTime = 80;

/// Normalises to lower case, digits 0-9 from any script, one kind of space, no invisible marks.
QString plainText(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format)
            continue;
        if (c.isSpace())
            plain.append(u' ');
        else
            plain.append(c.isDigit() ? QChar(u'0' + c.digitValue()) : c.toLower());
    }
    // "2026/03/02(月)", "3月2日月曜日", "3월 2일 월요일": weekdays named by letters that dates
    // contain.
    static const QRegularExpression cjkWeekday(
        u"[（(][月火水木金土日월화수목금토일][)）]|[月火水木金土日]曜日?|[월화수목금토일]요일"_s);
    plain.replace(cjkWeekday, u" "_s);
    plain.replace(u'年', u'-').replace(u'月', u'-').replace(u'日', u' ');
    plain.replace(u'년', u'-').replace(u'월', u'-').replace(u'일', u' ');
    static const QRegularExpression cjkClock(u"(\\d{1,2}) ?[時时시点點] ?(\\d{2}) ?[分분]"_s);
    plain.replace(cjkClock, u"\\1:\\2 "_s);
    // "1月 02, 2026" and "2 thg 1, 2026", whose months are numbers.
    static const QRegularExpression monthThenDay(u"^(\\d{1,2})- (\\d{1,2}), (\\d{4})"_s);
    plain.replace(monthThenDay, u"\\3-\\1-\\2"_s);
    static const QRegularExpression vietnamese(
        u"(\\d{1,2}) (?:thg|tháng) (\\d{1,2}),? (?:năm )?(\\d{4})"_s);
    plain.replace(vietnamese, u"\\3-\\2-\\1"_s);
    // Notion's "10:00 am (gmt+1)".
    static const QRegularExpression bracketedOffset(
        u"(\\d ?(?:[ap]m)?) ?\\(((?:gmt|utc)(?:[+\\-\u2212]\\d{1,2}(?::?\\d{2})?)?)\\)$"_s);
    plain.replace(bracketedOffset, u"\\1 \\2"_s);
    return plain.simplified();
}

/// Seconds east of UTC; std::nullopt for letters that are not a zone. Excludes ambiguous ones such
/// as CST and IST.
std::optional<int> zoneOffset(const QString& zone)
{
    static const QHash<QString, int> hours{
        {u"z"_s, 0},    {u"utc"_s, 0},  {u"gmt"_s, 0},  {u"est"_s, -5}, {u"edt"_s, -4},
        {u"pst"_s, -8}, {u"pdt"_s, -7}, {u"mst"_s, -7}, {u"mdt"_s, -6}, {u"cet"_s, 1},
        {u"cest"_s, 2}, {u"jst"_s, 9},  {u"kst"_s, 9},  {u"msk"_s, 3},  {u"eet"_s, 2},
        {u"eest"_s, 3}, {u"brt"_s, -3}, {u"aest"_s, 10}};
    if (const auto named = hours.constFind(zone); named != hours.cend())
        return *named * 3600;
    static const QRegularExpression pattern(
        u"^(?:utc|gmt)?\\s?([+\\-\u2212])(\\d{1,2}):?(\\d{2})?$"_s);
    const QRegularExpressionMatch match = pattern.match(zone);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    constexpr int mostSeconds = 14 * 3600;
    if (seconds > mostSeconds)
        return std::nullopt;
    return match.captured(1) == u"+"_s ? seconds : -seconds;
}

/// "20260125", "20260125t190700z", "202601251907": a date without marks, as in file names.
std::optional<TimeText> withoutMarks(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(20\\d{2})(\\d{2})(\\d{2})(?:[t _-]?(\\d{2})(\\d{2})(\\d{2})?(z)?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const auto number = [&match](int part) { return match.captured(part).toInt(); };
    TimeText time;
    time.date = QDate(number(1), number(2), number(3));
    if (!match.hasMatch() || !time.date.isValid())
        return std::nullopt;
    if (match.captured(4).isEmpty())
        return time;
    const QTime clock(number(4), number(5), number(6));
    if (!clock.isValid())
        return std::nullopt;
    time.clock = clock;
    time.hasSeconds = !match.captured(6).isEmpty();
    if (!match.captured(7).isEmpty())
        time.utcMs = QDateTime(time.date, clock, QTimeZone::utc()).toMSecsSinceEpoch();
    return time;
}

std::optional<TimeText> sinceEpoch(const QString& text)
{
    static const QRegularExpression pattern(u"^(\\d{9,13}|\\d{16})(?:\\.\\d*)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr qint64 firstMilliseconds = 100'000'000'000;
    constexpr qint64 firstMicroseconds = 1'000'000'000'000'000;
    const qint64 value = match.captured(1).toLongLong();
    TimeText time;
    time.utcMs = value >= firstMicroseconds   ? value / 1000
                 : value >= firstMilliseconds ? value
                                              : value * 1000;
    time.hasSeconds = true;
    return time;
}

/// Days since 1900 as spreadsheets count them, from 2009 to 2099, for cells that lost their format.
std::optional<TimeText> spreadsheetDay(QString text)
{
    static const QRegularExpression pattern(u"^\\d{5}(?:[.,]\\d{1,17})?$"_s);
    if (!pattern.match(text).hasMatch())
        return std::nullopt;
    const double days = text.replace(u',', u'.').toDouble();
    constexpr double first = 40'000;
    constexpr double last = 73'050;
    if (days < first || days > last)
        return std::nullopt;
    constexpr qint64 daySeconds = 24LL * 3600;
    const qint64 seconds = std::llround(days * static_cast<double>(daySeconds));
    TimeText time;
    time.date = QDate(1899, 12, 30).addDays(seconds / daySeconds);
    if (text.contains(u'.'))
        time.clock = QTime(0, 0).addSecs(static_cast<int>(seconds % daySeconds));
    time.hasSeconds = true;
    return time;
}

struct Clock {
    QTime time;
    bool hasSeconds = false;
    std::optional<int> offsetSeconds;
};

/// Danish, Finnish, Italian and others separate hours and minutes with a point.
QString withColonClock(QString text)
{
    static const QRegularExpression pointClock(
        u"(?<=[ ,])(\\d{1,2})\\.(\\d{2})(?:\\.(\\d{2}))?(?=$| \\D|[ap]m)"_s);
    const QRegularExpressionMatch match = pointClock.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured().replace(u'.', u':'));
    return text;
}

/// "7 PM" at the end becomes "7:00 pm".
QString withMinutes(QString text)
{
    static const QRegularExpression hourOnly(
        u"(?<=[ ,])(\\d{1,2}) ?(%1|%2)$"_s.arg(halfOfDayPattern(false), halfOfDayPattern(true)));
    return text.replace(hourOnly, u"\\1:00 \\2"_s);
}

/// Converts a 12-hour clock to 24 hours; 99 for an hour it does not have.
int hourOf(int hour, bool isAfternoon)
{
    return hour > 12 ? 99 : hour % 12 + (isAfternoon ? 12 : 0);
}

/// Removes the time of day and everything belonging to it from `text`. std::nullopt if there is
/// none; a null time if it does not exist.
std::optional<Clock> takeClock(QString& text)
{
    static const QRegularExpression pattern(
        u"(?:^|[t ,])(?:(?:(?<am0>%1)|(?<pm0>%2)) ?)?(?<hour>\\d{1,2})(?::|h)(?<minute>\\d{2})"
        u"(?::(?<second>\\d{2})(?:[.,](?<part>\\d{1,9}))?)?"
        u"(?: ?(?:(?<am>%1)|(?<pm>%2))(?![\\p{L}]))?(?:\\s?uhr)?"
        u"(?: ?(?<zone>(?:utc|gmt)? "
        u"?[+\\-\u2212]\\d{1,2}:?(?:\\d{2})?|(?:z|utc|gmt|est|edt|pst|pdt|"
        u"mst|mdt|cet|cest|jst|kst|msk|eet|eest|brt|aest)(?!\\p{L}))(?: ?\\(.*\\))?)?(?=$| |,)"_s
            .arg(halfOfDayPattern(false), halfOfDayPattern(true)));
    QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        text = withMinutes(withColonClock(text));
        match = pattern.match(text);
    }
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(u"hour"_s).toInt();
    const auto has = [&match](const QString& name) { return !match.captured(name).isEmpty(); };
    if (has(u"am"_s) || has(u"am0"_s) || has(u"pm"_s) || has(u"pm0"_s))
        hour = hourOf(hour, has(u"pm"_s) || has(u"pm0"_s));
    const int milliseconds = match.captured(u"part"_s).leftJustified(3, u'0').first(3).toInt();
    Clock clock;
    clock.time = QTime(hour, match.captured(u"minute"_s).toInt(),
                       match.captured(u"second"_s).toInt(), milliseconds);
    clock.hasSeconds = has(u"second"_s);
    if (has(u"zone"_s)) {
        clock.offsetSeconds = zoneOffset(match.captured(u"zone"_s));
        if (!clock.offsetSeconds)
            clock.time = QTime();
    }
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    text = text.simplified();
    while (text.endsWith(u','))
        text.chop(1);
    while (text.startsWith(u',') || text.startsWith(u' '))
        text.remove(0, 1);
    if (!isUnderstood(text))
        clock.time = QTime();
    return clock;
}

constexpr int centuryOfInstagram = 2000;

int fullYear(const QString& digits, TimeText& time)
{
    constexpr int buddhistAhead = 543;
    const int year = digits.toInt();
    if (digits.size() == 2)
        return centuryOfInstagram + year;
    time.isBuddhist = year / 100 == (centuryOfInstagram + buddhistAhead) / 100;
    return time.isBuddhist ? year - buddhistAhead : year;
}

int weekdaysIn(const QString& text)
{
    static const QRegularExpression words(u"[\\p{L}\\p{M}]+"_s);
    for (QRegularExpressionMatchIterator it = words.globalMatch(text); it.hasNext();) {
        if (const int days = weekdaysOf(it.next().captured()); days != 0)
            return days;
    }
    return 0;
}

bool readNumericDate(const QString& text, TimeText& time)
{
    static const QRegularExpression yearFirst(
        u"^(?:\\p{L}[\\p{L}-]*[.,]* )?(\\d{4})[-/.] ?(\\d{1,2})[-/.] ?(\\d{1,2})[.,\\-]?(?: \\D+)?$"_s);
    static const QRegularExpression yearLast(
        u"^(?:\\p{L}[\\p{L}-]*[.,]* )?(\\d{1,2})[-/.] ?(\\d{1,2})[-/.] ?(\\d{4}|\\d{2})[.,]?(?: \\D+)?$"_s);
    if (const QRegularExpressionMatch match = yearFirst.match(text); match.hasMatch()) {
        time.date = QDate(fullYear(match.captured(1), time), match.captured(2).toInt(),
                          match.captured(3).toInt());
        return time.date.isValid();
    }
    const QRegularExpressionMatch match = yearLast.match(text);
    if (!match.hasMatch())
        return false;
    time.first = match.captured(1).toInt();
    time.second = match.captured(2).toInt();
    time.year = fullYear(match.captured(3), time);
    time.isYearShort = match.captured(3).size() == 2;
    time.weekdays = weekdaysIn(text);
    const QDate dayFirst = time.dateIn(DateOrder::DayFirst);
    const QDate monthFirst = time.dateIn(DateOrder::MonthFirst);
    const QDate yearLeads = time.dateIn(DateOrder::YearFirst);
    if (dayFirst.isNull() && monthFirst.isNull() && yearLeads.isNull())
        return false;
    // Not ambiguous: all orders give the same day.
    if (dayFirst == monthFirst && yearLeads.isNull())
        time.date = dayFirst;
    return true;
}

/// "Jan 2, 2026", "2 de enero de 2026", "Fri, 02 Jan 2026", "Friday January 2 2026".
bool readNamedDate(const QString& text, TimeText& time)
{
    // With the points of "ก.พ.", which stands for one word.
    static const QRegularExpression parts(u"\\d+|[\\p{L}\\p{M}]+(?:\\.[\\p{L}\\p{M}]+)*"_s);
    int month = 0;
    QStringList numbers;
    for (QRegularExpressionMatchIterator it = parts.globalMatch(text); it.hasNext();) {
        const QString part = it.next().captured();
        if (part.front().isDigit())
            numbers.append(part);
        else if (const int named = monthOf(part); named > 0 && month == 0)
            month = named;
    }
    if (month == 0 || numbers.size() != 2)
        return false;
    const bool isYearFirst = numbers.front().size() == 4;
    const QString& day = numbers[isYearFirst ? 1 : 0];
    const QString& year = numbers[isYearFirst ? 0 : 1];
    if (day.size() > 2 || (year.size() != 4 && year.size() != 2))
        return false;
    time.date = QDate(fullYear(year, time), month, day.toInt());
    return time.date.isValid();
}

} // namespace

QDate TimeText::dateIn(DateOrder order) const
{
    if (!date.isNull())
        return date;
    const QDate written = numbersIn(order);
    const bool isOtherDay =
        written.isValid() && weekdays != 0 && (weekdays & 1 << (written.dayOfWeek() - 1)) == 0;
    return isOtherDay ? QDate() : written;
}

QDate TimeText::numbersIn(DateOrder order) const
{
    if (order == DateOrder::YearFirst) {
        constexpr int yearOfInstagram = 10;
        const bool isYear = isYearShort && first >= yearOfInstagram;
        return isYear ? QDate(centuryOfInstagram + first, second, year - centuryOfInstagram)
                      : QDate();
    }
    return order == DateOrder::DayFirst ? QDate(year, second, first) : QDate(year, first, second);
}

std::optional<TimeText> parseTimeText(const QString& text)
{
    if (text.size() > longestTime)
        return std::nullopt;
    QString rest = text;
    const std::optional<QTimeZone> named = takeZoneName(rest);
    rest = plainText(rest);
    if (auto basic = withoutMarks(rest))
        return basic;
    if (auto epoch = sinceEpoch(rest))
        return epoch;
    if (auto day = spreadsheetDay(rest))
        return day;
    TimeText time;
    const std::optional<Clock> clock = takeClock(rest);
    if (clock && !clock->time.isValid())
        return std::nullopt;
    if (!readNumericDate(rest, time) && !readNamedDate(rest, time))
        return std::nullopt;
    if (!clock)
        return time;
    time.clock = clock->time;
    time.hasSeconds = clock->hasSeconds;
    time.zone = clock->offsetSeconds ? QTimeZone(*clock->offsetSeconds) : named;
    if (time.zone && !time.date.isNull()) {
        const QDateTime moment(time.date, clock->time, *time.zone);
        if (!moment.isValid())
            return std::nullopt;
        time.utcMs = moment.toMSecsSinceEpoch();
    }
    return time;
}

} // namespace likecast
