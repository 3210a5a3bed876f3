#pragma once

#include <QStringList>
#include <QVariantList>

#include <vector>

namespace likecast
{

/// The data of a chart: what its table view, its CSV file and assistive technology read.
struct ChartTable {
    QString title;
    QStringList columns; ///< with units
    /// One cell per column: a QString, an integer, a double or a QDateTime; invalid if unknown.
    std::vector<QVariantList> rows;
};

/// A cell as shown to the user, in the locale's formats.
QString cellText(const QVariant& cell);

/// UTF-8, RFC 4180: numbers with all their digits, times in ISO 8601, guarded text.
QByteArray csvOf(const ChartTable& table);

} // namespace likecast
