#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace likecast
{

/// A count of people or likes as a person types it: "12400", "12,400", "12.400", "12 400",
/// "12'400", "12.4K", "1,2 m", digits of any script. K, M and B stand for thousand, million and
/// thousand million. A single separator before exactly three digits groups thousands in every
/// locale ("12.400" is 12400): nobody counts likes in thousandths. Elsewhere, a single separator is
/// the decimal separator; if K, M or B follows, the locale decides.
/// Empty for anything else, for negative values and for values above largestCount.
std::optional<double> parseCount(const QString& text, const QLocale& locale);

} // namespace likecast
