#include "ui/common/date_format.h"

#include <QRegularExpression>

namespace likecast
{

namespace
{

QString withoutWeekday(QString format)
{
    static const QRegularExpression weekday(QStringLiteral("^ddd[,.]?\\s*|[,.]?\\s*ddd$"));
    return format.remove(weekday);
}

} // namespace

QString weekdayFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    return format.replace(QStringLiteral("dddd"), QStringLiteral("ddd"))
        .replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

QString dayFormat(const QLocale& locale)
{
    return withoutWeekday(weekdayFormat(locale));
}

QString weekdayInYearFormat(const QLocale& locale)
{
    // With what separates it from its neighbours, such as "de" in Spanish.
    static const QRegularExpression year(
        QStringLiteral("^y+(?:'[^']*'|[^dMy'])*|(?:'[^']*'|[^dMy'])*y+(?:\\s*'[^']*')?"));
    return weekdayFormat(locale).remove(year);
}

QString dayInYearFormat(const QLocale& locale)
{
    return withoutWeekday(weekdayInYearFormat(locale));
}

} // namespace likecast
