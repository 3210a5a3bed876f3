#include "core/instagram/formats/table/import_options.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace likecast
{

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return u"day-first"_s;
    case DateOrder::MonthFirst:
        return u"month-first"_s;
    case DateOrder::YearFirst:
        return u"year-first"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DateOrder> dateOrderFromName(const QString& name)
{
    for (const DateOrder order :
         {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        if (dateOrderName(order) == name)
            return order;
    }
    return std::nullopt;
}

QString toText(const ImportOptions& options)
{
    QJsonObject object;
    for (const auto& [meaning, title] : options.columns)
        object.insert(columnMeaningName(meaning), title);
    if (options.decimalMark)
        object.insert("decimal_mark"_L1,
                      *options.decimalMark == DecimalMark::Comma ? u"comma"_s : u"point"_s);
    if (options.dateOrder)
        object.insert("date_order"_L1, dateOrderName(*options.dateOrder));
    if (!options.timeZone.isEmpty())
        object.insert("zone_of_times"_L1, options.timeZone);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ImportOptions importOptionsFromText(const QString& text)
{
    ImportOptions options;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString value = it->toString();
        if (it.key() == "decimal_mark"_L1)
            options.decimalMark = value == u"comma" ? DecimalMark::Comma : DecimalMark::Point;
        else if (it.key() == "date_order"_L1)
            options.dateOrder = dateOrderFromName(value);
        else if (it.key() == "zone_of_times"_L1)
            options.timeZone = value;
        else if (const auto meaning = columnMeaningFromName(it.key()))
            options.columns.emplace(*meaning, value);
    }
    return options;
}

} // namespace likecast
