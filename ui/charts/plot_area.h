#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;
class QWidget;

namespace likecast
{

/// A label on an axis, at a share of its length in [0, 1].
struct AxisMark {
    double at = 0.0;
    QString text;
};

/// An axis from a round number to a round number.
struct RoundScale {
    double low = 0.0;
    double high = 1.0;
    double step = 1.0;

    /// Covers [least, most] in about three steps; from zero where `least` is below half of `most`.
    static RoundScale covering(double least, double most);

    double share(double value) const { return (value - low) / (high - low); }
    /// One per step, written as counts.
    std::vector<AxisMark> marks() const;
};

/// The rectangle that a chart draws in, between an axis of values at the leading edge and one
/// below. Mirrored where the widget is laid out right to left. To be made anew for each use.
class PlotArea
{
public:
    /// `above` is kept free for a legend.
    PlotArea(const QWidget& chart, std::vector<AxisMark> values, double above = 0.0);

    const QRectF& rect() const { return m_rect; }
    /// Shares of the width from the leading edge and of the height from below.
    QPointF at(double along, double up) const;
    /// Between two shares of the width, from top to bottom.
    QRectF column(double from, double to) const;

    /// Grid lines and labels of the values, and the labels below; labels below that would overlap
    /// the one before them are left out, but not the last.
    void paintAxes(QPainter& painter, const std::vector<AxisMark>& below) const;

private:
    void paintBelow(QPainter& painter, const std::vector<AxisMark>& marks) const;

    const QWidget& m_chart;
    std::vector<AxisMark> m_values;
    QRectF m_rect;
    bool m_mirrored;
};

} // namespace likecast
