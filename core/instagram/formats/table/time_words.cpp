#include "core/instagram/formats/table/time_words.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// The form in which names are compared.
QString wordKey(QString name)
{
    name = name.toLower().normalized(QString::NormalizationForm_KD);
    // Vowel signs, unlike accents, tell words apart: "ม.ค." and "มี.ค.".
    name.removeIf([](QChar c) {
        const bool isVowelSign = c.isMark() && c.combiningClass() == 0;
        return !c.isLetter() && !isVowelSign;
    });
    return name;
}

constexpr std::array languages{
    QLocale::English,   QLocale::German,     QLocale::Spanish,         QLocale::French,
    QLocale::Italian,   QLocale::Portuguese, QLocale::Romanian,        QLocale::Turkish,
    QLocale::Dutch,     QLocale::Polish,     QLocale::Swedish,         QLocale::Danish,
    QLocale::Finnish,   QLocale::Czech,      QLocale::NorwegianBokmal, QLocale::Hungarian,
    QLocale::Slovak,    QLocale::Russian,    QLocale::Ukrainian,       QLocale::Bulgarian,
    QLocale::Greek,     QLocale::Indonesian, QLocale::Vietnamese,      QLocale::Catalan,
    QLocale::Slovenian, QLocale::Croatian,   QLocale::Arabic,          QLocale::Hebrew,
    QLocale::Hindi,     QLocale::Thai,       QLocale::Lithuanian,      QLocale::Latvian};

/// Names and abbreviations of months; 0 for a name that means different months in different
/// languages ("listopad").
QHash<QString, int> makeMonthNames()
{
    QHash<QString, int> names;
    for (const QLocale::Language language : languages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString& name :
                     {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    const QString key = wordKey(name);
                    if (key.size() < 2)
                        continue;
                    const auto known = names.constFind(key);
                    names.insert(key, known == names.cend() || *known == month ? month : 0);
                }
            }
        }
    }
    names.insert(u"sept"_s, 9);
    return names;
}

const QHash<QString, int>& monthNames()
{
    static const QHash<QString, int> names = makeMonthNames();
    return names;
}

/// Words without meaning of their own that can accompany a date and time.
QSet<QString> makeIdleWords()
{
    QSet<QString> words;
    for (const QString& word :
         u"of the at on st nd rd th um am uhr h hrs hours de del di da do "
         u"dos das à a al alle ore ora "
         u"las los la le el às as o kl klo kello den dnia godz godzina "
         u"tanggal pukul jam r g г р в v ve "
         u"saat στις hod er º ª lúc ngày น เวลา om uur u ob о utc gmt"_s.split(u' '))
        words.insert(wordKey(word));
    return words;
}

/// Names and abbreviations of weekdays, with the days that they mean in one language or another:
/// "mar" and "to".
QHash<QString, int> makeWeekdays()
{
    QHash<QString, int> words{{u"tues"_s, 2}, {u"weds"_s, 4}, {u"thur"_s, 8}, {u"thurs"_s, 8}};
    const auto addDays = [&words](const QLocale& locale) {
        for (int day = 1; day <= 7; ++day) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString& name :
                     {locale.dayName(day, format), locale.standaloneDayName(day, format)}) {
                    for (const QString& part : name.split(u'-') + QStringList{name})
                        words[wordKey(part)] |= 1 << (day - 1);
                }
            }
        }
    };
    for (const QLocale::Language language : languages)
        addDays(QLocale(language));
    for (const auto language : {QLocale::Japanese, QLocale::Chinese, QLocale::Korean})
        addDays(QLocale(language));
    return words;
}

bool isIdle(const QString& key)
{
    static const QSet<QString> words = makeIdleWords();
    return words.contains(key);
}

const QHash<QString, int>& weekdays()
{
    static const QHash<QString, int> words = makeWeekdays();
    return words;
}

} // namespace

int monthOf(const QString& word)
{
    return monthNames().value(wordKey(word));
}

int weekdaysOf(const QString& word)
{
    const QString key = wordKey(word);
    return isIdle(key) ? 0 : weekdays().value(key);
}

bool isUnderstood(const QString& text)
{
    static const QRegularExpression words(u"[\\p{L}\\p{M}]+(?:\\.[\\p{L}\\p{M}]+)*"_s);
    for (QRegularExpressionMatchIterator it = words.globalMatch(text); it.hasNext();) {
        const QString key = wordKey(it.next().captured());
        if (!isIdle(key) && !weekdays().contains(key) && !monthNames().contains(key))
            return false;
    }
    return true;
}

QString halfOfDayPattern(bool isAfternoon)
{
    QStringList alternatives{isAfternoon ? u"p\\.?\\s?m\\.?"_s : u"a\\.?\\s?m\\.?"_s,
                             isAfternoon ? u"μμ"_s : u"πμ"_s};
    const auto add = [&](const QLocale& locale) {
        QString text = (isAfternoon ? locale.pmText() : locale.amText()).toLower();
        text.replace(QChar::Nbsp, u' ').replace(u'\u202f', u' ');
        const bool isSafe =
            text.size() > 2 || text.contains(u'.') || text.front().unicode() >= 0x80;
        const QString pattern = QRegularExpression::escape(text);
        if (isSafe && !alternatives.contains(pattern))
            alternatives.append(pattern);
    };
    for (const QLocale::Language language : languages)
        add(QLocale(language));
    for (const auto language : {QLocale::Japanese, QLocale::Chinese, QLocale::Korean})
        add(QLocale(language));
    // Longest first: one may be a prefix of another.
    std::sort(alternatives.begin(), alternatives.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return alternatives.join(u'|');
}

} // namespace likecast
