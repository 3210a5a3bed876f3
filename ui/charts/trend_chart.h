#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/charts/plot_area.h"

#include <optional>
#include <vector>

namespace likecast
{

/// A count over time as a line, on a shaded band for the usual range if given.
class TrendChart : public ChartWidget
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

    using ChartWidget::ChartWidget;

    /// In chronological order. The cursor starts at the last point.
    void setPoints(const std::vector<Point>& points, std::optional<Band> band = std::nullopt);

    int itemCount() const override { return static_cast<int>(m_points.size()); }
    QString itemText(int item) const override;

protected:
    QRectF itemRect(int item) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    double along(int item) const; ///< share of the displayed time span
    QPointF place(const PlotArea& plot, int item) const;
    std::vector<AxisMark> dates() const;

    std::vector<Point> m_points;
    std::optional<Band> m_band;
    RoundScale m_scale;
};

} // namespace likecast
