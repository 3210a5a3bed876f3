#include "core/instagram/formats/locale_number.h"

#include <QHash>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qsizetype longestCount = 40;

bool isGroupSeparator(QChar c)
{
    return c == u',' || c == u'.' || c == u'\'' || c == u'\u2019' || c == u'\u066c' ||
           c == u'\u066b';
}

/// Digits as 0..9 whatever their script, without any kind of space or invisible mark.
QString plainDigits(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Format)
            continue;
        plain.append(c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c);
    }
    return plain;
}

/// 1 without a suffix; nothing where the suffix means no number.
std::optional<double> suffixFactor(QString suffix)
{
    static const QHash<QString, double> factors{
        {QString(), 1.0}, {u"k"_s, 1e3},   {u"mil"_s, 1e3},  {u"tsd"_s, 1e3},  {u"bin"_s, 1e3},
        {u"b"_s, 1e3},    {u"mii"_s, 1e3}, {u"mila"_s, 1e3}, {u"m"_s, 1e6},    {u"mio"_s, 1e6},
        {u"mn"_s, 1e6},   {u"mln"_s, 1e6}, {u"mi"_s, 1e6},   {u"mill"_s, 1e6}, {u"mil.de"_s, 1e6},
    };
    suffix = suffix.toLower();
    while (suffix.endsWith(u'.'))
        suffix.chop(1);
    const auto found = factors.constFind(suffix);
    return found == factors.cend() ? std::nullopt : std::optional(*found);
}

/// The number's value with its separators taken for groups where every later part is a group of
/// three (or two, then three, as in India), else the last one for the decimal sign.
std::optional<double> numberValue(const QString& number, bool mayHaveDecimals)
{
    QStringList parts(QString{});
    for (const QChar c : number) {
        if (isGroupSeparator(c))
            parts.append(QString());
        else
            parts.last().append(c);
    }
    if (parts.contains(QString()))
        return std::nullopt;
    bool isGrouped = parts.size() == 1 || parts.last().size() == 3;
    for (qsizetype i = 0; i < parts.size() - 1; ++i)
        isGrouped = isGrouped && parts[i].size() <= 3 && (i == 0 || parts[i].size() >= 2);
    if (parts.size() == 1)
        isGrouped = true;
    if (mayHaveDecimals && parts.size() == 2)
        isGrouped = false;
    if (!isGrouped && (!mayHaveDecimals || parts.size() != 2))
        return std::nullopt;
    bool isNumber = false;
    const double value = (isGrouped ? parts.join(QString()) : parts.join(u'.')).toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<qint64> countFromText(const QString& text)
{
    if (text.size() > longestCount)
        return std::nullopt;
    const QString plain = plainDigits(text);
    qsizetype end = 0;
    while (end < plain.size() && (plain[end].isDigit() || isGroupSeparator(plain[end])))
        ++end;
    while (end > 0 && isGroupSeparator(plain[end - 1]))
        --end;
    if (end == 0)
        return std::nullopt;
    const std::optional<double> factor = suffixFactor(plain.mid(end));
    if (!factor)
        return std::nullopt;
    const std::optional<double> value = numberValue(plain.first(end), *factor > 1.0);
    constexpr double mostPeople = 1e11;
    if (!value || *value * *factor > mostPeople)
        return std::nullopt;
    return std::llround(*value * *factor);
}

} // namespace likecast
