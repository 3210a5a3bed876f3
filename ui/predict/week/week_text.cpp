#include "ui/predict/week/week_text.h"

#include "core/prediction/week_hours.h"
#include "ui/predict/result/figure_text.h"

#include <QCoreApplication>
#include <QTime>

namespace likecast
{

namespace
{

struct WeekText {
    Q_DECLARE_TR_FUNCTIONS(WeekText)
};

} // namespace

QString weekHourName(WeekCell hour, const QLocale& locale)
{
    return WeekText::tr("%1 %2", "weekday, hour")
        .arg(locale.standaloneDayName(hour.weekday + 1, QLocale::LongFormat),
             locale.toString(QTime(hour.hour, 0), QLocale::ShortFormat));
}

QString weekHourValue(const WeekForecast& week, WeekCell hour, const QLocale& locale)
{
    if (!week.exists(hour))
        return WeekText::tr("The clocks skip this hour.");
    const auto day = static_cast<std::size_t>(hour.weekday);
    const auto clock = static_cast<std::size_t>(hour.hour);
    const double likes = week.likes[day][clock];
    const QString value =
        WeekText::tr("%1, %2", "likes, posts")
            .arg(figurePhrase(likes, week.figure, locale),
                 WeekText::tr("%Ln of your posts", nullptr, week.posts[day][clock]));
    return week.untried[day][clock]
               ? WeekText::tr("%1. You hardly ever post around this time.").arg(value)
               : value;
}

ChartTable weekTable(const WeekForecast& week, const QLocale& locale)
{
    constexpr double hundred = 100.0;
    const bool isRate = week.figure.followers > 0.0;
    const QString figure = expectedFigure(week.figure.target);
    ChartTable table;
    table.columns = {WeekText::tr("Weekday"), WeekText::tr("Hour"),
                     isRate ? figure + QStringLiteral(" (%)") : figure, WeekText::tr("Your posts")};
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            if (!week.exists({day, hour}))
                continue;
            const auto row = static_cast<std::size_t>(day);
            const auto column = static_cast<std::size_t>(hour);
            const double likes = week.likes[row][column];
            table.rows.push_back({locale.standaloneDayName(day + 1), hour,
                                  isRate ? likes / week.figure.followers * hundred : likes,
                                  week.posts[row][column]});
        }
    }
    return table;
}

QString missingHoursText(const WeekForecast& week, const QLocale& locale)
{
    const QString needed = locale.toString(WeekForecast::postsNeeded);
    return week.postsWithHours == 0
               ? WeekText::tr("Best hours need %1 posts with real hours. Import yours on the "
                              "Account page.")
                     .arg(needed)
               : WeekText::tr("Best hours need %1 posts with real hours. You have %2.")
                     .arg(needed, locale.toString(week.postsWithHours));
}

} // namespace likecast
