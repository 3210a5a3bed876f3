#pragma once

#include "core/prediction/prediction.h"
#include "ui/predict/week/week_grid.h"

#include <QString>

class QPainter;

namespace likecast
{

/// What WeekHeatmap shows at a given moment.
struct WeekPicture {
    const WeekForecast* forecast = nullptr; ///< null: an empty grid with `emptyText` on it
    QString emptyText = {};
    std::optional<WeekCell> chosen = std::nullopt; ///< outlined
    std::optional<WeekCell> cursor = std::nullopt; ///< outlined in the accent colour
    bool dimmed = false;
};

/// One hue, stronger for more likes. Rarely tried hours carry a stroke; hours that the clocks skip
/// are left out. The legend explains both.
void paintWeek(QPainter& painter, const QWidget& widget, const WeekPicture& picture);

} // namespace likecast
