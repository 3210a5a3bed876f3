#pragma once

#include <QLocale>
#include <QString>

#include <concepts>

namespace likecast
{

/// "1,240": a count of likes or followers, rounded, with the locale's digits and grouping.
QString formatCount(double count, const QLocale& locale = QLocale());
QString formatCount(std::integral auto count)
{
    return formatCount(static_cast<double>(count));
}

/// The number that selects a count's plural form in tr(), for use with its formatted text: "1
/// post", "2 posts".
int pluralOf(double count);
int pluralOf(std::integral auto count)
{
    return pluralOf(static_cast<double>(count));
}

/// "12.4K", "3M" where space is short; counts below 10,000 are written out. Rounds half away from
/// zero to one decimal; show the exact count in the tool tip.
QString formatCountShort(double count, const QLocale& locale = QLocale());

/// "704–1,358".
QString formatRange(double low, double high, const QLocale& locale = QLocale());

/// "+96" or "−35": always signed, except for a plain "0".
QString formatCountChange(double change, const QLocale& locale = QLocale());

/// "71 %", from a share of 0.71, with the locale's percent sign and a no-break space.
QString formatPercent(double share, const QLocale& locale = QLocale());

/// "+8 %" or "−3 %", from a share of 0.08.
QString formatPercentChange(double share, const QLocale& locale = QLocale());

/// "+0.51" or "−0.28".
QString formatCorrelation(double correlation, const QLocale& locale = QLocale());

/// "1.12": two decimals below 10, one below 100, none above.
QString formatRatio(double ratio, const QLocale& locale = QLocale());

} // namespace likecast
