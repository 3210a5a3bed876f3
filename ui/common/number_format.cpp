#include "ui/common/number_format.h"

#include <QCoreApplication>

#include <cmath>

namespace likecast
{

namespace
{

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);

// Far beyond any count of likes; keeps the conversion to an integer defined for every double.
constexpr double largestCount = 9e15;

qint64 rounded(double count)
{
    if (!std::isfinite(count))
        return 0;
    return std::llround(std::clamp(count, -largestCount, largestCount));
}

QString signOf(double change)
{
    return change > 0 ? QStringLiteral("+") : QString(minusSign);
}

} // namespace

QString formatCount(double count, const QLocale& locale)
{
    return locale.toString(rounded(count));
}

QString formatCountShort(double count, const QLocale& locale)
{
    constexpr double shortFrom = 10'000;
    constexpr double million = 1'000'000;
    const double size = std::abs(count);
    if (!(size >= shortFrom))
        return formatCount(count, locale);

    // 999,950 would be written 1000.0K.
    const bool inMillions = size >= million - 50;
    const double tenths = std::round(count / (inMillions ? million : 1000) * 10) / 10;
    const int decimals = tenths == std::round(tenths) ? 0 : 1;
    const QString number = locale.toString(tenths, 'f', decimals);
    return inMillions ? QCoreApplication::translate("NumberFormat", "%1M", "millions").arg(number)
                      : QCoreApplication::translate("NumberFormat", "%1K", "thousands").arg(number);
}

QString formatCountChange(double change, const QLocale& locale)
{
    const qint64 whole = rounded(change);
    const QString size = locale.toString(std::abs(whole));
    return whole == 0 ? size : signOf(change) + size;
}

QString formatPercent(double share, const QLocale& locale)
{
    return locale.toString(rounded(share * 100)) + noBreakSpace + locale.percent();
}

QString formatPercentChange(double share, const QLocale& locale)
{
    const qint64 whole = rounded(share * 100);
    const QString size = locale.toString(std::abs(whole)) + noBreakSpace + locale.percent();
    return whole == 0 ? size : signOf(share) + size;
}

QString formatRatio(double ratio, const QLocale& locale)
{
    const double size = std::isfinite(ratio) ? ratio : 0.0;
    const int decimals = std::abs(size) < 10 ? 2 : std::abs(size) < 100 ? 1 : 0;
    return locale.toString(size, 'f', decimals);
}

} // namespace likecast
