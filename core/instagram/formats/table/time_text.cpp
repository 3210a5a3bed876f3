#include "core/instagram/formats/table/time_text.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qsizetype longestTime = 80;

/// Lower case, digits of any script as 0-9, one kind of space, no invisible marks.
QString plainText(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format)
            continue;
        if (c.isSpace())
            plain.append(u' ');
        else
            plain.append(c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c.toLower());
    }
    plain.replace(u'年', u'-').replace(u'月', u'-').replace(u'日', u' ');
    plain.replace(u'년', u'-').replace(u'월', u'-').replace(u'일', u' ');
    return plain.simplified();
}

QString monthKey(QString name)
{
    name = name.toLower().normalized(QString::NormalizationForm_KD);
    name.removeIf([](QChar c) { return !c.isLetter(); });
    return name;
}

/// Names and abbreviations of months; those that mean different months in different languages
/// only as the first of the languages has them.
QHash<QString, int> makeMonthNames()
{
    constexpr std::array languages{
        QLocale::English,   QLocale::German,     QLocale::Spanish,         QLocale::French,
        QLocale::Italian,   QLocale::Portuguese, QLocale::Romanian,        QLocale::Turkish,
        QLocale::Dutch,     QLocale::Polish,     QLocale::Swedish,         QLocale::Danish,
        QLocale::Finnish,   QLocale::Czech,      QLocale::NorwegianBokmal, QLocale::Hungarian,
        QLocale::Slovak,    QLocale::Russian,    QLocale::Ukrainian,       QLocale::Bulgarian,
        QLocale::Greek,     QLocale::Indonesian, QLocale::Vietnamese,      QLocale::Catalan,
        QLocale::Slovenian, QLocale::Croatian,   QLocale::Arabic,          QLocale::Hebrew,
        QLocale::Hindi,     QLocale::Thai,       QLocale::Lithuanian,      QLocale::Latvian};
    QHash<QString, int> names;
    for (const QLocale::Language language : languages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString& name :
                     {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    const QString key = monthKey(name);
                    if (key.size() >= 2 && !names.contains(key))
                        names.insert(key, month);
                }
            }
        }
    }
    names.insert(u"sept"_s, 9);
    return names;
}

/// 1 to 12, or 0.
int monthOf(const QString& word)
{
    static const QHash<QString, int> names = makeMonthNames();
    return names.value(monthKey(word));
}

/// Seconds east of UTC; nothing for letters that are no zone. CST, IST and their like mean several.
std::optional<int> zoneOffset(const QString& zone)
{
    static const QHash<QString, int> hours{{u"z"_s, 0},    {u"utc"_s, 0},  {u"gmt"_s, 0},
                                           {u"est"_s, -5}, {u"edt"_s, -4}, {u"pst"_s, -8},
                                           {u"pdt"_s, -7}, {u"mst"_s, -7}, {u"mdt"_s, -6},
                                           {u"cet"_s, 1},  {u"cest"_s, 2}};
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

std::optional<TimeText> sinceEpoch(const QString& text)
{
    static const QRegularExpression pattern(u"^(\\d{9,13})(?:\\.\\d*)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr qint64 firstMilliseconds = 100'000'000'000;
    const qint64 value = match.captured(1).toLongLong();
    TimeText time;
    time.utcMs = value >= firstMilliseconds ? value : value * 1000;
    time.hasSeconds = true;
    return time;
}

struct Clock {
    QTime time;
    bool hasSeconds = false;
    std::optional<int> offsetSeconds;
};

/// Takes the clock and what follows it out of `text`. Nothing if it is none; a null time if it is
/// one that does not exist.
std::optional<Clock> takeClock(QString& text)
{
    static const QRegularExpression pattern(
        u"(?:^|[t ,]|\\bat |\\bum )(上午|下午|午前|午後|오전|오후)?\\s?(\\d{1,2})(?::|h)(\\d{2})"
        u"(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?:\\s?([ap])\\.?\\s?m\\.?\\b\\.?)?"
        u"(?:\\s?uhr)?\\s?((?:utc|gmt)?\\s?[+\\-\u2212]\\d{1,2}:?(?:\\d{2})?|z|utc|gmt|est|edt|pst|"
        u"pdt|mst|mdt|cet|cest)?(?:\\s?\\(.*\\))?(?=$| )"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(2).toInt();
    const QString half = match.captured(6) + match.captured(1);
    if (!half.isEmpty()) {
        const bool isAfternoon =
            half == u"p"_s || half == u"下午"_s || half == u"午後"_s || half == u"오후"_s;
        if (hour > 12 || (hour == 0 && !match.captured(6).isEmpty()))
            hour = 99;
        else
            hour = hour % 12 + (isAfternoon ? 12 : 0);
    }
    const int milliseconds = match.captured(5).leftJustified(3, u'0').first(3).toInt();
    Clock clock;
    clock.time = QTime(hour, match.captured(3).toInt(), match.captured(4).toInt(), milliseconds);
    clock.hasSeconds = !match.captured(4).isEmpty();
    if (!match.captured(7).isEmpty()) {
        clock.offsetSeconds = zoneOffset(match.captured(7));
        if (!clock.offsetSeconds)
            clock.time = QTime();
    }
    text.remove(match.capturedStart(), match.capturedLength());
    text = text.simplified();
    return clock;
}

int fullYear(const QString& digits)
{
    constexpr int centuryOfInstagram = 2000;
    return digits.size() == 2 ? centuryOfInstagram + digits.toInt() : digits.toInt();
}

bool readNumericDate(const QString& text, TimeText& time)
{
    static const QRegularExpression yearFirst(
        u"^(?:\\p{L}+[.,]* )?(\\d{4})[-/.] ?(\\d{1,2})[-/.] ?(\\d{1,2})[.,\\-]?(?: \\p{L}+)?$"_s);
    static const QRegularExpression yearLast(
        u"^(?:\\p{L}+[.,]* )?(\\d{1,2})[-/.] ?(\\d{1,2})[-/.] ?(\\d{4}|\\d{2})[.,]?(?: r\\.?)?$"_s);
    if (const QRegularExpressionMatch match = yearFirst.match(text); match.hasMatch()) {
        time.date =
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return time.date.isValid();
    }
    const QRegularExpressionMatch match = yearLast.match(text);
    if (!match.hasMatch())
        return false;
    time.first = match.captured(1).toInt();
    time.second = match.captured(2).toInt();
    time.year = fullYear(match.captured(3));
    const QDate dayFirst = time.dateIn(DateOrder::DayFirst);
    const QDate monthFirst = time.dateIn(DateOrder::MonthFirst);
    if (dayFirst.isNull() && monthFirst.isNull())
        return false;
    // The same day either way is no question.
    if (dayFirst == monthFirst)
        time.date = dayFirst;
    return true;
}

/// "Jan 2, 2026", "2 de enero de 2026", "Fri, 02 Jan 2026", "Friday January 2 2026".
bool readNamedDate(const QString& text, TimeText& time)
{
    static const QRegularExpression parts(u"\\d+|[\\p{L}\\p{M}]+"_s);
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
    time.date = QDate(fullYear(year), month, day.toInt());
    return time.date.isValid();
}

} // namespace

QDate TimeText::dateIn(DateOrder order) const
{
    if (!date.isNull())
        return date;
    return order == DateOrder::DayFirst ? QDate(year, second, first) : QDate(year, first, second);
}

std::optional<TimeText> parseTimeText(const QString& text)
{
    if (text.size() > longestTime)
        return std::nullopt;
    QString rest = plainText(text);
    if (auto epoch = sinceEpoch(rest))
        return epoch;
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
    if (clock->offsetSeconds && !time.date.isNull()) {
        const QDateTime moment(time.date, clock->time, QTimeZone::utc());
        time.utcMs = moment.toMSecsSinceEpoch() - *clock->offsetSeconds * 1000LL;
    } else if (clock->offsetSeconds) {
        return std::nullopt;
    }
    return time;
}

} // namespace likecast
