#include "core/instagram/formats/values/locale_number.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qsizetype longestCount = 40;
constexpr double mostPeople = 1e11;

/// Converts digits of any script to 0..9, and signs that can only be group separators to
/// apostrophes.
QString plainDigits(const QString& text)
{
    QString plain;
    for (const QChar c : text.trimmed()) {
        if (c.category() == QChar::Other_Format)
            continue;
        if (c.isDigit()) // but not "²" or "①"
            plain.append(QChar(u'0' + c.digitValue()));
        else if (c.isSpace() || c == u'\u2019' || c == u'\u066c')
            plain.append(u'\'');
        else if (c == u'\u066b')
            plain.append(u',');
        else
            plain.append(c == u'\u2212' ? u'-' : c.toLower());
    }
    return plain;
}

bool isSeparator(QChar c)
{
    return c == u',' || c == u'.' || c == u'\'';
}

/// 1 without a suffix; std::nullopt for a suffix that means no number. Source: CLDR's short forms.
std::optional<double> suffixFactor(const QString& written)
{
    static const QHash<QString, double> factors{
        {QString(), 1.0},
        {u"k"_s, 1e3},
        {u"mil"_s, 1e3},
        {u"tsd"_s, 1e3},
        {u"bin"_s, 1e3},
        {u"b"_s, 1e3},
        {u"mii"_s, 1e3},
        {u"mila"_s, 1e3},
        {u"tys"_s, 1e3},
        {u"tis"_s, 1e3},
        {u"тыс"_s, 1e3},
        {u"тис"_s, 1e3},
        {u"хил"_s, 1e3},
        {u"rb"_s, 1e3},
        {u"ribu"_s, 1e3},
        {u"tn"_s, 1e3},
        {u"n"_s, 1e3},
        {u"nghìn"_s, 1e3},
        {u"χιλ"_s, 1e3},
        {u"tūkst"_s, 1e3},
        {u"พัน"_s, 1e3},
        {u"هزار"_s, 1e3},
        {u"ألف"_s, 1e3},
        {u"हज़ार"_s, 1e3},
        {u"千"_s, 1e3},
        {u"천"_s, 1e3},
        {u"万"_s, 1e4},
        {u"萬"_s, 1e4},
        {u"만"_s, 1e4},
        {u"หมื่น"_s, 1e4},
        {u"แสน"_s, 1e5},
        {u"लाख"_s, 1e5},
        {u"lakh"_s, 1e5},
        {u"m"_s, 1e6},
        {u"mio"_s, 1e6},
        {u"mn"_s, 1e6},
        {u"mln"_s, 1e6},
        {u"mi"_s, 1e6},
        {u"mill"_s, 1e6},
        {u"milj"_s, 1e6},
        {u"млн"_s, 1e6},
        {u"jt"_s, 1e6},
        {u"juta"_s, 1e6},
        {u"tr"_s, 1e6},
        {u"triệu"_s, 1e6},
        {u"εκ"_s, 1e6},
        {u"ล้าน"_s, 1e6},
        {u"میلیون"_s, 1e6},
        {u"مليون"_s, 1e6},
        {u"億"_s, 1e8},
        {u"亿"_s, 1e8},
        {u"억"_s, 1e8},
        // With a period, a million in Czech, Romanian and Slovak; without, a thousand in Spanish.
        {u"mil."_s, 1e6},
        {u"mil.de"_s, 1e6}};
    QString suffix = written.normalized(QString::NormalizationForm_C);
    const auto exact = factors.constFind(suffix);
    if (exact != factors.cend())
        return *exact;
    while (suffix.endsWith(u'.'))
        suffix.chop(1);
    const auto found = factors.constFind(suffix);
    return found == factors.cend() ? std::nullopt : std::optional(*found);
}

struct NumberParts {
    QStringList digits;
    std::vector<QChar> marks; ///< one fewer than the parts
};

/// Whether the parts are groups of three, or groups of two and a final three as in India.
bool isGrouped(const QStringList& parts)
{
    if (parts.size() == 1)
        return true;
    bool grouped = parts.last().size() == 3 && parts.first().size() <= 3 && parts.first() != u"0"_s;
    for (qsizetype i = 1; i < parts.size() - 1; ++i)
        grouped = grouped && (parts[i].size() == 3 || parts[i].size() == 2);
    return grouped;
}

/// The number under that decimal mark; std::nullopt if it is not written that way.
std::optional<double> numberValue(const NumberParts& number, QChar decimal)
{
    QStringList whole = number.digits;
    QString fraction;
    const auto decimals = std::count(number.marks.begin(), number.marks.end(), decimal);
    if (decimals > 1 || (decimals == 1 && number.marks.back() != decimal))
        return std::nullopt;
    if (decimals == 1)
        fraction = whole.takeLast();
    std::vector<QChar> groupMarks = number.marks;
    std::erase(groupMarks, decimal);
    const bool isOneMark = std::all_of(groupMarks.begin(), groupMarks.end(),
                                       [&](QChar mark) { return mark == groupMarks.front(); });
    if (!isOneMark || !isGrouped(whole))
        return std::nullopt;
    return (whole.join(QString()) + u'.' + fraction + u'0').toDouble();
}

std::optional<qint64> countOf(std::optional<double> value, double factor)
{
    if (!value || *value * factor > mostPeople)
        return std::nullopt;
    const double count = *value * factor;
    if (factor == 1.0 && count != std::floor(count))
        return std::nullopt;
    return std::llround(count);
}

/// Scientific notation such as "1.5E+03", which spreadsheets use to shorten numbers.
std::optional<qint64> scientific(const QString& plain)
{
    if (!plain.contains(u'e'))
        return std::nullopt;
    bool isNumber = false;
    const double value = QString(plain).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(value) && value >= 0 ? countOf(value, 1.0) : std::nullopt;
}

} // namespace

CountText readCountText(const QString& text)
{
    CountText count;
    if (text.size() > longestCount)
        return count;
    QString plain = plainDigits(text);
    // An apostrophe marks text in spreadsheets.
    if (plain.size() > 1 && (plain[0] == u'+' || plain[0] == u'\'') && plain[1].isDigit())
        plain.remove(0, 1);
    static const QStringList missing{QString(), u"-"_s,    u"--"_s,   u"\u2013"_s, u"\u2014"_s,
                                     u"n/a"_s,  u"n.a."_s, u"#n/a"_s, u"na"_s,     u"n/d"_s,
                                     u"k.a."_s, u"null"_s, u"none"_s};
    if (missing.contains(plain)) {
        count.kind = CountText::Kind::Missing;
        return count;
    }
    if (plain.size() > 1 && plain[0] == u'-' && plain[1].isDigit()) {
        count.kind = CountText::Kind::Hidden;
        return count;
    }
    qsizetype end = 0;
    while (end < plain.size() && (plain[end].isDigit() || isSeparator(plain[end])))
        ++end;
    const QString suffix = plain.mid(end).remove(u'\'');
    const std::optional<double> factor = suffixFactor(suffix);
    while (end > 0 && isSeparator(plain[end - 1]))
        --end;
    NumberParts number{QStringList(QString()), {}};
    for (qsizetype i = 0; i < end; ++i) {
        if (isSeparator(plain[i])) {
            number.marks.push_back(plain[i]);
            number.digits.append(QString());
        } else {
            number.digits.last().append(plain[i]);
        }
    }
    if (const auto value = scientific(plain)) {
        count.asPoint = value;
        count.asComma = value;
    } else if (factor && !number.digits.contains(QString())) {
        const std::optional<double> point = numberValue(number, u'.');
        const std::optional<double> comma = numberValue(number, u',');
        // "1,2 B" is Turkish; "1.2B" would be an English billion.
        const bool isTurkish = suffix == u"b";
        count.isFormedPoint = point && !(isTurkish && !comma);
        count.isFormedComma = comma.has_value();
        count.hasSuffix = *factor > 1.0;
        count.asPoint = count.isFormedPoint ? countOf(point, *factor) : std::nullopt;
        count.asComma = countOf(comma, *factor);
    }
    if (count.asPoint || count.asComma)
        count.kind = CountText::Kind::Count;
    // Not ambiguous: only one mark gives a well-formed number.
    if (count.isFormedPoint != count.isFormedComma) {
        const std::optional<qint64> only = count.isFormedPoint ? count.asPoint : count.asComma;
        count.asPoint = only;
        count.asComma = only;
    }
    return count;
}

void DecimalEvidence::add(const CountText& count)
{
    m_formedPoint += count.isFormedPoint && !count.isFormedComma ? 1 : 0;
    m_formedComma += count.isFormedComma && !count.isFormedPoint ? 1 : 0;
    if (count.kind != CountText::Kind::Count)
        return;
    if (count.isKnown()) {
        if (count.isFormedPoint && count.isFormedComma && !count.hasSuffix)
            addPlain(*count.asPoint);
        return;
    }
    if (!count.asPoint)
        ++m_onlyComma;
    else if (!count.asComma)
        ++m_onlyPoint;
    else if (count.hasSuffix)
        ++m_openSuffix;
    // Of two readings, the mark separates groups in the larger one.
    else if (*count.asPoint > *count.asComma)
        ++m_openComma;
    else
        ++m_openPoint;
}

void DecimalEvidence::addPlain(qint64 count)
{
    constexpr qint64 firstGrouped = 1000;
    ++(count < firstGrouped ? m_plainShort : m_plainLong);
}

void DecimalEvidence::add(const DecimalEvidence& other)
{
    m_formedPoint += other.m_formedPoint;
    m_formedComma += other.m_formedComma;
    m_onlyPoint += other.m_onlyPoint;
    m_onlyComma += other.m_onlyComma;
    m_openPoint += other.m_openPoint;
    m_openComma += other.m_openComma;
    m_openSuffix += other.m_openSuffix;
    m_plainShort += other.m_plainShort;
    m_plainLong += other.m_plainLong;
}

std::optional<DecimalMark> DecimalEvidence::fromForms() const
{
    if (m_formedPoint > 0 && m_formedComma > 0)
        return std::nullopt;
    if (m_formedPoint > 0)
        return m_onlyComma == 0 ? std::optional(DecimalMark::Point) : std::nullopt;
    return m_onlyPoint == 0 ? std::optional(DecimalMark::Comma) : std::nullopt;
}

std::optional<DecimalMark> DecimalEvidence::decide() const
{
    if (m_formedPoint + m_formedComma > 0)
        return fromForms();
    if (m_onlyPoint > 0 || m_onlyComma > 0) {
        if (m_onlyPoint > 0 && m_onlyComma > 0)
            return std::nullopt;
        return m_onlyPoint > 0 ? DecimalMark::Point : DecimalMark::Comma;
    }
    // Among numbers of up to three digits, "1.000" is a group: a tool that writes fractions writes
    // them everywhere.
    const bool isGrouping = m_openSuffix == 0 && m_plainShort > 0 && m_plainLong == 0;
    if (!isGrouping || (m_openPoint > 0) == (m_openComma > 0))
        return std::nullopt;
    return m_openPoint > 0 ? DecimalMark::Comma : DecimalMark::Point;
}

std::optional<qint64> countFromText(const QString& text)
{
    const CountText count = readCountText(text);
    if (count.kind != CountText::Kind::Count)
        return std::nullopt;
    if (!count.asPoint || !count.asComma)
        return count.asPoint ? count.asPoint : count.asComma;
    return count.hasSuffix ? std::min(*count.asPoint, *count.asComma)
                           : std::max(*count.asPoint, *count.asComma);
}

} // namespace likecast
