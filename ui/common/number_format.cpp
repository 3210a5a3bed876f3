#include "ui/common/number_format.h"

#include "ui/common/bidi_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);

// Far above any like count; keeps the conversion to an integer defined for every double.
constexpr double largestCount = 9e15;

qint64 rounded(double count)
{
    if (!std::isfinite(count))
        return 0;
    return std::llround(std::clamp(count, -largestCount, largestCount));
}

/// Qt 6.4 omits the separator after the millions in locales whose first group needs two digits
/// ("1234.567" in Spanish); splits a longer group that others follow.
QString grouped(qint64 count, const QLocale& locale)
{
    QString text = locale.toString(count);
    const QString separator = locale.groupSeparator();
    qsizetype end = separator.isEmpty() ? -1 : text.indexOf(separator);
    const auto isDigit = [&text](qsizetype index) {
        return index >= 0 && text.at(index).isDigit();
    };
    while (end > 3 && isDigit(end - 4)) {
        end -= 3;
        text.insert(end, separator);
    }
    return text;
}

QString signOf(double change)
{
    return change > 0 ? QStringLiteral("+") : QString(minusSign);
}

} // namespace

QString formatCount(double count, const QLocale& locale)
{
    return grouped(rounded(count), locale);
}

int pluralOf(double count)
{
    return static_cast<int>(std::clamp(std::round(count), 0.0, 2e9));
}

QString formatCountShort(double count, const QLocale& locale)
{
    constexpr double shortFrom = 10'000;
    constexpr double million = 1'000'000;
    const double size = std::abs(count);
    if (!(size >= shortFrom))
        return formatCount(count, locale);

    // 999,950 would be rounded to 1000.0K.
    const bool inMillions = size >= million - 50;
    const double tenths = std::round(count / (inMillions ? million : 1000) * 10) / 10;
    const int decimals = tenths == std::round(tenths) ? 0 : 1;
    const QString number = locale.toString(tenths, 'f', decimals);
    return inMillions ? QCoreApplication::translate("NumberFormat", "%1M", "millions").arg(number)
                      : QCoreApplication::translate("NumberFormat", "%1K", "thousands").arg(number);
}

QString formatRange(double low, double high, const QLocale& locale)
{
    constexpr QChar enDash(0x2013);
    return isolated(formatCount(low, locale) + enDash + formatCount(high, locale));
}

QString formatCountChange(double change, const QLocale& locale)
{
    const qint64 whole = rounded(change);
    const QString size = grouped(std::abs(whole), locale);
    return whole == 0 ? size : isolated(signOf(change) + size);
}

QString formatPercent(double share, const QLocale& locale)
{
    return isolated(locale.toString(rounded(share * 100)) + noBreakSpace + locale.percent());
}

QString formatPercentChange(double share, const QLocale& locale)
{
    const qint64 whole = rounded(share * 100);
    const QString size = locale.toString(std::abs(whole)) + noBreakSpace + locale.percent();
    return isolated(whole == 0 ? size : signOf(share) + size);
}

QString formatCorrelation(double correlation, const QLocale& locale)
{
    const double hundredths = std::round(correlation * 100);
    const QString size = locale.toString(std::abs(hundredths) / 100, 'f', 2);
    return isolated(hundredths == 0 ? size : signOf(hundredths) + size);
}

QString formatRatio(double ratio, const QLocale& locale)
{
    const double size = std::isfinite(ratio) ? ratio : 0.0;
    const int decimals = std::abs(size) < 10 ? 2 : std::abs(size) < 100 ? 1 : 0;
    return locale.toString(size, 'f', decimals);
}

} // namespace likecast
