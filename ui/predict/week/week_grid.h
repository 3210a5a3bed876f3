#pragma once

#include "core/prediction/prediction.h"

#include <QLocale>
#include <QRect>

#include <optional>

class QWidget;

namespace likecast
{

/// The layout of a week's hours on a widget: one row per weekday in the locale's order, one column
/// per hour, with hour labels and a legend below. Rows grow with the widget's height, between two
/// bounds. Rectangles are in widget coordinates, mirrored in right-to-left layouts. A value class.
class WeekGrid
{
public:
    static constexpr int weekdayCount = 7;
    static constexpr int hourCount = 24;
    static constexpr int hourLabelStep = 6;

    explicit WeekGrid(const QWidget& widget);

    QRect cell(WeekCell cell) const;
    std::optional<WeekCell> cellAt(QPoint position) const;
    QRect allCells() const;
    QRect weekdayLabel(int row) const;
    QRect hourLabel(int hour) const; ///< for every sixth hour, as wide as its six columns
    QRect legend() const;

    int rowOf(int weekday) const;
    int weekdayOfRow(int row) const;

    QSize preferredSize() const { return {434, sizeFor(highestRow()).height()}; }
    QSize smallestSize() const { return sizeFor(lowestRow()); }

private:
    int lowestRow() const;
    int highestRow() const;
    int rowTop(int row) const;
    int columnAt(int hour) const;
    QSize sizeFor(int rowHeight) const;
    QRect mirrored(const QRect& place) const;

    QRect m_widget;
    QLocale m_locale;
    Qt::LayoutDirection m_direction;
    int m_textHeight;
    int m_left = 0;  ///< of the first cell
    int m_width = 0; ///< shared by the columns
    int m_rowHeight = 0;
};

} // namespace likecast
