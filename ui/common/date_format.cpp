#include "ui/common/date_format.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace likecast
{

QString weekdayFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    return format.replace(QStringLiteral("dddd"), QStringLiteral("ddd"))
        .replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

QString dayFormat(const QLocale& locale)
{
    static const QRegularExpression weekday(QStringLiteral("^ddd[,.]?\\s*|[,.]?\\s*ddd$"));
    return weekdayFormat(locale).remove(weekday);
}

QString isolatedFigure(const QString& figure)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return QGuiApplication::isRightToLeft() ? leftToRightIsolate + figure + popIsolate : figure;
}

} // namespace likecast
