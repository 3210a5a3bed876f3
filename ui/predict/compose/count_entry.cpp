#include "ui/predict/compose/count_entry.h"

#include "core/posts/known_count.h"

#include <QStringList>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr QChar groupMark = u'_';

/// Makes digits ASCII and inner spaces and apostrophes groupMark; keeps '.', ',' and letters.
QString simplify(const QString& text)
{
    QString simple;
    for (const QChar c : text.trimmed()) {
        if (c.isDigit())
            simple += QChar(u'0' + c.digitValue());
        else if (c.isSpace() || c == u'\'' || c == QChar(0x2019) || c == QChar(0x066C))
            simple += groupMark;
        else if (c == QChar(0x066B))
            simple += u'.';
        else if (c.category() != QChar::Other_Format)
            simple += c;
    }
    return simple;
}

/// Removes a trailing K, M or B and returns its factor: 1 without a letter, empty for any other.
std::optional<double> takeUnit(QString& text)
{
    if (text.isEmpty() || !text.back().isLetter())
        return 1.0;
    const QChar letter = text.back().toUpper();
    const double unit = letter == u'K' ? 1e3 : letter == u'M' ? 1e6 : letter == u'B' ? 1e9 : 0.0;
    if (unit == 0.0)
        return std::nullopt;
    text.chop(1);
    while (text.endsWith(groupMark))
        text.chop(1);
    return unit;
}

bool isDigits(const QString& text)
{
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Joins "12_400"; groups of two are Indian (12_34_567). Empty if the groups are malformed.
std::optional<QString> joinGroups(const QString& text, QChar separator)
{
    const QStringList groups = text.split(separator);
    for (const QString& group : groups) {
        if (!isDigits(group))
            return std::nullopt;
    }
    if (groups.size() == 1)
        return groups.first();
    if ((groups.size() > 2 && groups.first().size() > 3) || groups.last().size() != 3)
        return std::nullopt;
    for (qsizetype i = 1; i + 1 < groups.size(); ++i) {
        if (groups[i].size() != 3 && groups[i].size() != 2)
            return std::nullopt;
    }
    return groups.join(QString());
}

bool groupsThousands(const QString& text, qsizetype at, bool hasUnit, const QLocale& locale)
{
    const QString head = text.left(at);
    if (text.size() - at - 1 != 3 || head.isEmpty() || head == u"0")
        return false;
    return !hasUnit || locale.groupSeparator() == text.mid(at, 1);
}

/// The index of the decimal separator, or -1. Sets `grouping` to the other separator, if in use.
qsizetype findDecimal(const QString& text, bool hasUnit, const QLocale& locale, QChar& grouping)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    if (dot >= 0 && comma >= 0) {
        grouping = dot > comma ? u',' : u'.';
        return std::max(dot, comma);
    }
    const qsizetype last = std::max(dot, comma);
    if (last < 0)
        return -1;
    const QChar separator = text[last];
    const bool grouped =
        text.count(separator) > 1 ||
        (!text.contains(groupMark) && groupsThousands(text, last, hasUnit, locale));
    if (!grouped)
        return last;
    grouping = separator;
    return -1;
}

} // namespace

std::optional<double> parseCount(const QString& text, const QLocale& locale)
{
    QString number = simplify(text);
    const std::optional<double> unit = takeUnit(number);
    if (!unit)
        return std::nullopt;

    QChar grouping = groupMark;
    const qsizetype decimal = findDecimal(number, *unit > 1.0, locale, grouping);
    const QString whole = decimal < 0 ? number : number.left(decimal);
    const QString fraction = decimal < 0 ? QString() : number.mid(decimal + 1);
    const std::optional<QString> joined = joinGroups(whole, grouping);
    if (!joined || (!fraction.isEmpty() && !isDigits(fraction)))
        return std::nullopt;

    const double value = (*joined + u'.' + fraction + u'0').toDouble() * *unit;
    if (value > largestCount)
        return std::nullopt;
    return value;
}

} // namespace likecast
