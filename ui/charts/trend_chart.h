#pragma once

#include "ui/charts/chart_view.h"

#include <optional>
#include <vector>

class QAreaSeries;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace likecast
{

/// A figure over time as a line, on a shaded band of what is usual where that is given.
class TrendChart : public ChartView
{
    Q_OBJECT

public:
    struct Point {
        qint64 atMs = 0; ///< UTC milliseconds since 1970
        double value = 0.0;
    };
    struct Band {
        double low = 0.0;
        double high = 0.0;
    };

    explicit TrendChart(const QString& name, QWidget* parent = nullptr);

    /// In order of time. A single point gets a dot.
    void setPoints(const std::vector<Point>& points, std::optional<Band> band = std::nullopt);

protected:
    void applyTheme() override;

private:
    QLineSeries* m_line;
    QLineSeries* m_low;
    QLineSeries* m_high;
    QAreaSeries* m_band;
    QDateTimeAxis* m_time;
    QValueAxis* m_values;
};

} // namespace likecast
