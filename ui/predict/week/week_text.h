#pragma once

#include "core/prediction/prediction.h"
#include "ui/charts/chart_table.h"

#include <QLocale>
#include <QString>

namespace likecast
{

/// "Thursday 19:00".
QString weekHourName(WeekCell hour, const QLocale& locale);

/// "1,240 likes, 12 posts", and whether the hour was rarely tried.
QString weekHourValue(const WeekForecast& week, WeekCell hour, const QLocale& locale);

/// One row per hour of the week; a rate is in percent.
ChartTable weekTable(const WeekForecast& week, const QLocale& locale);

/// What a week with evidence still requires.
QString missingHoursText(const WeekForecast& week, const QLocale& locale);

} // namespace likecast
