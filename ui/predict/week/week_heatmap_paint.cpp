#include "ui/predict/week/week_heatmap.h"

#include "ui/common/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr int hourLabelStep = 6;
constexpr int smallestCell = 8;
constexpr int cellGap = 3;
constexpr int cellRadius = 3;
constexpr int labelGap = 8;
constexpr int ringRoom = 2; ///< above the first row, for the outline of a chosen hour

QColor between(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * (1 - share) + b * share); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()),
                  mix(from.blue(), to.blue()));
}

} // namespace

/// Where cells lie before mirroring. Cells share the width without a remainder at the end, so their
/// widths may differ by a pixel.
struct WeekHeatmap::Grid {
    int left = 0; ///< of the first cell
    int width = 0;
    int rowHeight = 0;

    int rowTop(int row) const { return ringRoom + row * rowHeight; }
    int columnAt(int hour) const { return left + width * hour / hourCount; }
    QRect cell(int row, int hour) const
    {
        const int from = columnAt(hour);
        return QRect(from, rowTop(row), columnAt(hour + 1) - from - cellGap,
                     rowHeight - cellGap - 1);
    }
};

WeekHeatmap::Grid WeekHeatmap::grid() const
{
    int labels = 0;
    for (int day = 1; day <= weekdayCount; ++day) {
        const QString name = locale().standaloneDayName(day, QLocale::ShortFormat);
        labels = std::max(labels, fontMetrics().horizontalAdvance(name));
    }
    Grid grid;
    grid.left = labels + labelGap;
    grid.width = std::max(width() + cellGap - grid.left, hourCount * (smallestCell + cellGap));
    const int room = height() - ringRoom - hourLabelsHeight();
    grid.rowHeight = std::clamp(room / weekdayCount, lowestRow(), highestRow());
    return grid;
}

int WeekHeatmap::lowestRow() const
{
    return std::max(14, fontMetrics().height() - 2);
}

int WeekHeatmap::highestRow() const
{
    return std::max(22, fontMetrics().height() + 4);
}

int WeekHeatmap::hourLabelsHeight() const
{
    return fontMetrics().height() + 2;
}

int WeekHeatmap::rowOf(int weekday) const
{
    const int first = static_cast<int>(locale().firstDayOfWeek()) - 1;
    return (weekday - first + weekdayCount) % weekdayCount;
}

int WeekHeatmap::weekdayOfRow(int row) const
{
    const int first = static_cast<int>(locale().firstDayOfWeek()) - 1;
    return (row + first) % weekdayCount;
}

QRect WeekHeatmap::cellRect(Cell cell) const
{
    return QStyle::visualRect(layoutDirection(), rect(),
                              grid().cell(rowOf(cell.weekday), cell.hour));
}

std::optional<WeekHeatmap::Cell> WeekHeatmap::cellAt(QPoint position) const
{
    const Grid places = grid();
    const QPoint point = QStyle::visualPos(layoutDirection(), rect(), position);
    const int row = (point.y() - ringRoom) / places.rowHeight;
    if (point.x() < places.left || point.y() < ringRoom || row >= weekdayCount)
        return std::nullopt;
    for (int hour = 0; hour < hourCount; ++hour) {
        if (point.x() < places.columnAt(hour + 1))
            return Cell{weekdayOfRow(row), hour};
    }
    return std::nullopt;
}

QSize WeekHeatmap::sizeHint() const
{
    return {434, sizeFor(highestRow()).height()};
}

QSize WeekHeatmap::minimumSizeHint() const
{
    return sizeFor(lowestRow());
}

QSize WeekHeatmap::sizeFor(int rowHeight) const
{
    return {grid().left + hourCount * (smallestCell + cellGap) - cellGap,
            ringRoom + weekdayCount * rowHeight + hourLabelsHeight()};
}

QString WeekHeatmap::hourText(int hour) const
{
    const bool twelveHours =
        locale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return twelveHours ? locale().toString(QTime(hour, 0), QStringLiteral("h AP"))
                       : locale().toString(hour);
}

void WeekHeatmap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Grid places = grid();
    paintLabels(painter, places);
    painter.setOpacity(m_dimmed ? 0.45 : 1.0);
    paintCells(painter, places);
    painter.setOpacity(1.0);
    if (m_forecast)
        paintRings(painter);
    else
        paintEmpty(painter, places);
}

void WeekHeatmap::paintLabels(QPainter& painter, const Grid& grid) const
{
    const auto mirrored = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    painter.setPen(themeOf(this).secondaryText);
    const int leading = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    for (int row = 0; row < weekdayCount; ++row) {
        const QRect place(0, grid.rowTop(row), grid.left, grid.rowHeight - cellGap);
        painter.drawText(mirrored(place), leading | Qt::TextDontClip,
                         locale().standaloneDayName(weekdayOfRow(row) + 1, QLocale::ShortFormat));
    }
    const int top = grid.rowTop(weekdayCount);
    for (int hour = 0; hour < hourCount; hour += hourLabelStep) {
        const QRect place(grid.columnAt(hour), top,
                          grid.columnAt(hour + hourLabelStep) - grid.columnAt(hour),
                          fontMetrics().height());
        painter.drawText(mirrored(place), leading, hourText(hour));
    }
}

void WeekHeatmap::paintCells(QPainter& painter, const Grid& grid) const
{
    const Theme& theme = themeOf(this);
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < weekdayCount; ++row) {
        for (int hour = 0; hour < hourCount; ++hour) {
            const double share = intensity({weekdayOfRow(row), hour});
            painter.setBrush(between(theme.track, theme.accent, share * 0.95));
            painter.drawRoundedRect(
                QStyle::visualRect(layoutDirection(), rect(), grid.cell(row, hour)), cellRadius,
                cellRadius);
        }
    }
}

void WeekHeatmap::paintRings(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const auto ring = [&](Cell cell, const QColor& color, double outset, double penWidth) {
        painter.setPen(QPen(color, penWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cellRect(cell)).adjusted(-outset, -outset, outset, outset),
                                cellRadius + outset, cellRadius + outset);
    };
    if (const std::optional<Cell> chosen = chosenCell()) {
        ring(*chosen, theme.card, 0.0, 4.0);
        ring(*chosen, theme.text, 0.5, 2.0);
    }
    if (hasFocus()) {
        const bool onChosen = chosenCell() == m_cursor;
        ring(m_cursor, theme.card, 1.0, onChosen ? 0.0 : 4.0);
        ring(m_cursor, theme.accent, onChosen ? 3.0 : 1.5, 2.0);
    }
}

void WeekHeatmap::paintEmpty(QPainter& painter, const Grid& grid) const
{
    const Theme& theme = themeOf(this);
    const QString sentence = emptyText();
    const QRect all(grid.left, grid.rowTop(0), grid.width - cellGap,
                    weekdayCount * grid.rowHeight - cellGap);
    const QRect area = QStyle::visualRect(layoutDirection(), rect(), all).adjusted(16, 0, -16, 0);
    painter.setPen(theme.secondaryText); // without a pen nothing would be measured
    const QRect text = painter.boundingRect(area, Qt::AlignCenter | Qt::TextWordWrap, sentence);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(text.adjusted(-12, -8, 12, 8), controlRadius, controlRadius);
    painter.setPen(theme.secondaryText);
    painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

} // namespace likecast
