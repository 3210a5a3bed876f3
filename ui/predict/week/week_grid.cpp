#include "ui/predict/week/week_grid.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int smallestCell = 8;
constexpr int cellGap = 3;
constexpr int labelGap = 8;
constexpr int ringRoom = 2; ///< above the first row, for the outline of a chosen hour

int firstWeekday(const QLocale& locale)
{
    return static_cast<int>(locale.firstDayOfWeek()) - 1;
}

} // namespace

WeekGrid::WeekGrid(const QWidget& widget)
    : m_widget(widget.rect())
    , m_locale(widget.locale())
    , m_direction(widget.layoutDirection())
    , m_textHeight(widget.fontMetrics().height())
{
    int names = 0;
    for (int day = 1; day <= weekdayCount; ++day)
        names = std::max(names, widget.fontMetrics().horizontalAdvance(
                                    m_locale.standaloneDayName(day, QLocale::ShortFormat)));
    m_left = names + labelGap;
    m_width = std::max(m_widget.width() + cellGap - m_left, hourCount * (smallestCell + cellGap));
    const int room = m_widget.height() - sizeFor(0).height();
    m_rowHeight = std::clamp(room / weekdayCount, lowestRow(), highestRow());
}

int WeekGrid::lowestRow() const
{
    return std::max(13, m_textHeight - 3);
}

int WeekGrid::highestRow() const
{
    return std::max(22, m_textHeight + 4);
}

int WeekGrid::rowTop(int row) const
{
    return ringRoom + row * m_rowHeight;
}

/// Columns share the width without a remainder, so they may differ by a pixel.
int WeekGrid::columnAt(int hour) const
{
    return m_left + m_width * hour / hourCount;
}

QRect WeekGrid::mirrored(const QRect& place) const
{
    return QStyle::visualRect(m_direction, m_widget, place);
}

QRect WeekGrid::cell(WeekCell cell) const
{
    const int from = columnAt(cell.hour);
    return mirrored(QRect(from, rowTop(rowOf(cell.weekday)),
                          columnAt(cell.hour + 1) - from - cellGap, m_rowHeight - cellGap - 1));
}

std::optional<WeekCell> WeekGrid::cellAt(QPoint position) const
{
    const QPoint point = QStyle::visualPos(m_direction, m_widget, position);
    const int row = (point.y() - ringRoom) / m_rowHeight;
    if (point.x() < m_left || point.y() < ringRoom || row >= weekdayCount)
        return std::nullopt;
    for (int hour = 0; hour < hourCount; ++hour) {
        if (point.x() < columnAt(hour + 1))
            return WeekCell{weekdayOfRow(row), hour};
    }
    return std::nullopt;
}

QRect WeekGrid::allCells() const
{
    return mirrored(
        QRect(m_left, rowTop(0), m_width - cellGap, weekdayCount * m_rowHeight - cellGap));
}

QRect WeekGrid::weekdayLabel(int row) const
{
    return mirrored(QRect(0, rowTop(row), m_left, m_rowHeight - cellGap));
}

QRect WeekGrid::hourLabel(int hour) const
{
    const int from = columnAt(hour);
    return mirrored(
        QRect(from, rowTop(weekdayCount), columnAt(hour + hourLabelStep) - from, m_textHeight));
}

QRect WeekGrid::legend() const
{
    const int top = rowTop(weekdayCount) + m_textHeight + 2;
    return mirrored(QRect(m_left, top, m_width - cellGap, m_textHeight));
}

int WeekGrid::rowOf(int weekday) const
{
    return (weekday - firstWeekday(m_locale) + weekdayCount) % weekdayCount;
}

int WeekGrid::weekdayOfRow(int row) const
{
    return (row + firstWeekday(m_locale)) % weekdayCount;
}

QSize WeekGrid::sizeFor(int rowHeight) const
{
    return {m_left + hourCount * (smallestCell + cellGap) - cellGap,
            ringRoom + weekdayCount * rowHeight + 2 * m_textHeight + 2};
}

} // namespace likecast
