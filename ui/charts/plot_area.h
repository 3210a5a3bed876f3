#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;
class QWidget;

namespace likecast
{

/// A label at a position along an axis, in [0, 1] of its length.
struct AxisMark {
    double at = 0.0;
    QString text;
};

/// An axis between two round numbers.
struct RoundScale {
    double low = 0.0;
    double high = 1.0;
    double step = 1.0;

    /// Covers [least, most] in about three steps; starts at zero if `least` is below half of
    /// `most`.
    static RoundScale covering(double least, double most);
    /// Covers the values except far outliers: ends at the largest one within three interquartile
    /// ranges above the upper quartile ("far out" in Tukey 1977). Covers all of fewer than ten
    /// values, and all if the middle half is one value.
    static RoundScale robust(std::vector<double> values);

    double share(double value) const { return (value - low) / (high - low); }
    /// As share(), with values beyond the scale at its end.
    double shareWithin(double value) const;
    /// One mark per step, formatted as counts.
    std::vector<AxisMark> marks() const;
};

/// Marks a value beyond the scale at its end.
void paintBeyond(QPainter& painter, const QColor& color, const QPointF& tip);

/// The plotting rectangle of a chart, between a value axis at the leading edge and an axis below.
/// Mirrored in right-to-left layouts. Create a new one for each use.
class PlotArea
{
public:
    /// Reserves `above` for a legend.
    PlotArea(const QWidget& chart, std::vector<AxisMark> values, double above = 0.0);

    const QRectF& rect() const { return m_rect; }
    /// Shares of the width from the leading edge and of the height from the bottom.
    QPointF at(double along, double up) const;
    /// The share of the width at a position; the inverse of at().
    double along(const QPointF& position) const;
    /// The full-height rectangle between two shares of the width.
    QRectF column(double from, double to) const;

    /// Paints what the values are, above the value axis.
    void paintValueTitle(QPainter& painter, const QString& title) const;
    /// Paints grid lines and the labels of both axes. Skips labels below that would overlap the
    /// previous one, but never the last.
    void paintAxes(QPainter& painter, const std::vector<AxisMark>& below) const;

private:
    void paintBelow(QPainter& painter, const std::vector<AxisMark>& marks) const;

    const QWidget& m_chart;
    std::vector<AxisMark> m_values;
    QRectF m_rect;
    bool m_mirrored;
};

} // namespace likecast
