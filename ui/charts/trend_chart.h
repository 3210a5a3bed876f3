#pragma once

#include "ui/charts/chart_widget.h"

#include <optional>
#include <vector>

namespace likecast
{

/// A figure over time as a line, on a shaded band of what is usual where that is given.
class TrendChart : public ChartWidget
{
public:
    struct Point {
        qint64 atMs = 0; ///< UTC milliseconds since 1970
        double value = 0.0;
    };
    struct Band {
        double low = 0.0;
        double high = 0.0;
    };

    using ChartWidget::ChartWidget;

    /// In order of time. A single point gets a dot.
    virtual void setPoints(const std::vector<Point>& points,
                           std::optional<Band> band = std::nullopt) = 0;
};

} // namespace likecast
