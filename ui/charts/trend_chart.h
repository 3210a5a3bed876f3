#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/charts/plot_area.h"

#include <QPolygonF>

#include <optional>
#include <vector>

namespace likecast
{

/// A count over time as a line, on a shaded band for the usual range if given, with a dashed trend
/// and its range if given. More points than pixels are drawn as the least and the most of
/// each pixel column. Far outliers do not stretch the value axis
/// (RoundScale::robust()): a triangle at its end marks them.
class TrendChart : public ChartWidget
{
    Q_OBJECT

public:
    struct Point {
        qint64 atMs = 0; ///< UTC milliseconds since 1970
        double value = 0.0;
    };
    struct TrendPoint {
        qint64 atMs = 0;
        double value = 0.0;
        double low = 0.0;
        double high = 0.0;
    };
    struct Band {
        double low = 0.0;
        double high = 0.0;
    };

    explicit TrendChart(const QString& name, QWidget* parent = nullptr);

    /// In chronological order. The cursor starts at the last point.
    void setPoints(const std::vector<Point>& points, std::optional<Band> band = std::nullopt);

    /// In chronological order; empty for none.
    void setTrend(const std::vector<TrendPoint>& trend);

    int itemCount() const override { return static_cast<int>(m_points.size()); }
    QString itemText(int item) const override;
    int itemAt(const QPointF& position) const override;
    QRectF itemRect(int item) const override;
    const RoundScale& scale() const { return m_scale; }

protected:
    ChartTable makeTable() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    PlotArea plot() const;
    double along(qint64 atMs) const; ///< share of the displayed time span
    double alongItem(int item) const;
    QPointF place(const PlotArea& plot, int item) const;
    QPolygonF line(const PlotArea& plot) const;
    void paintTrend(QPainter& painter, const PlotArea& plot) const;
    void paintOutliers(QPainter& painter, const PlotArea& plot) const;
    std::vector<AxisMark> dates() const;

    std::vector<Point> m_points;
    std::vector<int> m_outliers; ///< items beyond the scale
    std::vector<TrendPoint> m_trend;
    std::optional<Band> m_band;
    RoundScale m_scale;
};

} // namespace likecast
