#include "ui/charts/chart_table.h"

#include "core/common/csv_field.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace likecast
{

namespace
{

bool isReal(const QVariant& cell)
{
    return cell.typeId() == QMetaType::Double;
}

bool isTime(const QVariant& cell)
{
    return cell.typeId() == QMetaType::QDateTime;
}

QByteArray fieldOf(const QVariant& cell)
{
    if (isReal(cell))
        return QByteArray::number(cell.toDouble(), 'g', 15);
    if (isTime(cell))
        return cell.toDateTime().toString(Qt::ISODate).toUtf8();
    if (cell.typeId() == QMetaType::QString)
        return csvTextField(cell.toString());
    return cell.toString().toUtf8();
}

} // namespace

QString cellText(const QVariant& cell)
{
    const QLocale locale;
    if (!cell.isValid())
        return QStringLiteral("–");
    if (isTime(cell))
        return locale.toString(cell.toDateTime(), QLocale::ShortFormat);
    if (cell.typeId() == QMetaType::QString)
        return cell.toString();
    if (!isReal(cell))
        return locale.toString(cell.toLongLong());
    const double value = cell.toDouble();
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e15;
    if (isWhole)
        return locale.toString(value, 'f', 0);
    return locale.toString(value, 'g', std::abs(value) >= 100 ? 6 : 3);
}

QByteArray csvOf(const ChartTable& table)
{
    QByteArrayList lines;
    QByteArrayList head;
    for (const QString& column : table.columns)
        head += csvTextField(column);
    lines += head.join(',');
    for (const QVariantList& row : table.rows) {
        QByteArrayList fields;
        for (const QVariant& cell : row)
            fields += fieldOf(cell);
        lines += fields.join(',');
    }
    return lines.join("\r\n") + "\r\n";
}

} // namespace likecast
