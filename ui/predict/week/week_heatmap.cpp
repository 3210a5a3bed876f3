#include "ui/predict/week/week_heatmap.h"

#include "core/posts/wall_time.h"
#include "ui/common/theme.h"
#include "ui/predict/result/driver_text.h"
#include "ui/predict/week/week_grid.h"
#include "ui/predict/week/week_heatmap_accessible.h"
#include "ui/predict/week/week_painting.h"
#include "ui/predict/week/week_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int busyShownAfterMs = 200;

} // namespace

WeekHeatmap::WeekHeatmap(QWidget* parent)
    : QWidget(parent)
{
    installWeekHeatmapAccessibility();
    setTextRole(this, TextRole::Small);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyShownAfterMs);
    connect(&m_busyDelay, &QTimer::timeout, this, [this] {
        m_dimmed = true;
        update();
    });
    setAccessibleName(title());
    describe();
}

QString WeekHeatmap::title()
{
    return tr("Best hours, next 7 days");
}

void WeekHeatmap::setForecast(const WeekForecast& forecast, const QByteArray& timeZoneId)
{
    if (!forecast.hasEvidence()) {
        showNothing(missingHoursText(forecast, locale()));
        return;
    }
    m_forecast = forecast;
    m_timeZoneId = timeZoneId;
    setBusy(false);
    const WeekCell best = forecast.best.value_or(WeekCell{});
    if (!hasFocus())
        m_cursor = chosenCell().value_or(Cell{best.weekday, best.hour});
    Q_EMIT chosenTextChanged(chosenText());
    describe();
}

void WeekHeatmap::setChosen(qint64 takenAtMs)
{
    m_chosenMs = takenAtMs;
    if (!hasFocus())
        m_cursor = *chosenCell();
    Q_EMIT chosenTextChanged(chosenText());
    describe();
    update();
}

void WeekHeatmap::setBusy(bool busy)
{
    if (busy) {
        if (!m_busyDelay.isActive() && !m_dimmed)
            m_busyDelay.start();
        return;
    }
    m_busyDelay.stop();
    m_dimmed = false;
    update();
}

void WeekHeatmap::showNothing(const QString& why)
{
    m_forecast.reset();
    m_whyEmpty = why;
    setBusy(false);
    Q_EMIT chosenTextChanged(chosenText());
    describe();
}

QString WeekHeatmap::chosenText() const
{
    if (!m_forecast || !m_chosenMs)
        return {};
    return tr("%1 chosen", "weekday and time")
        .arg(weekdayTimeText(*m_chosenMs, m_timeZoneId, locale(), QLocale::ShortFormat));
}

std::optional<WeekHeatmap::Cell> WeekHeatmap::chosenCell() const
{
    if (!m_chosenMs)
        return std::nullopt;
    const QDateTime wall = wallClockAt(*m_chosenMs, timeZoneOf(m_timeZoneId));
    return Cell{wall.date().dayOfWeek() - 1, wall.time().hour()};
}

void WeekHeatmap::moveCursor(Cell cell)
{
    cell.weekday = std::clamp(cell.weekday, 0, WeekGrid::weekdayCount - 1);
    cell.hour = std::clamp(cell.hour, 0, WeekGrid::hourCount - 1);
    if (cell == m_cursor || !exists(cell))
        return;
    m_cursor = cell;
    describe();
    update();
    announceWeekHeatmapCursor(this);
}

void WeekHeatmap::choose(Cell cell)
{
    if (!m_forecast || !exists(cell))
        return;
    moveCursor(cell);
    Q_EMIT hourChosen(m_forecast->takenAtMs[static_cast<std::size_t>(cell.weekday)]
                                           [static_cast<std::size_t>(cell.hour)]);
}

QString WeekHeatmap::cellName(Cell cell) const
{
    return weekHourName(cell, locale());
}

QString WeekHeatmap::cellValue(Cell cell) const
{
    return m_forecast ? weekHourValue(*m_forecast, cell, locale()) : QString();
}

ChartTable WeekHeatmap::table() const
{
    ChartTable table = m_forecast ? weekTable(*m_forecast, locale()) : ChartTable();
    table.title = title();
    return table;
}

QRect WeekHeatmap::cellRect(Cell cell) const
{
    return WeekGrid(*this).cell(cell);
}

std::optional<WeekHeatmap::Cell> WeekHeatmap::cellAt(QPoint position) const
{
    const std::optional<Cell> cell = WeekGrid(*this).cellAt(position);
    return cell && exists(*cell) ? cell : std::nullopt;
}

QSize WeekHeatmap::sizeHint() const
{
    return WeekGrid(*this).preferredSize();
}

QSize WeekHeatmap::minimumSizeHint() const
{
    return WeekGrid(*this).smallestSize();
}

void WeekHeatmap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintWeek(painter, *this,
              {.forecast = m_forecast ? &*m_forecast : nullptr,
               .emptyText = emptyText(),
               .chosen = chosenCell(),
               .cursor = hasFocus() ? std::optional(m_cursor) : std::nullopt,
               .dimmed = m_dimmed});
}

bool WeekHeatmap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<Cell> cell = cellAt(help->pos());
        if (cell && m_forecast)
            QToolTip::showText(help->globalPos(), cellName(*cell) + u'\n' + cellValue(*cell), this,
                               cellRect(*cell));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void WeekHeatmap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = cellAt(event->position().toPoint());
}

void WeekHeatmap::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<Cell> released = cellAt(event->position().toPoint());
    const bool sameCell = m_pressed && released == m_pressed;
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && sameCell)
        choose(*released);
}

/// Moves to the next existing hour in that direction, if there is one.
void WeekHeatmap::step(int rows, int hours)
{
    const WeekGrid grid(*this);
    int row = grid.rowOf(m_cursor.weekday) + rows;
    int hour = m_cursor.hour + hours;
    while (row >= 0 && row < WeekGrid::weekdayCount && hour >= 0 && hour < WeekGrid::hourCount) {
        const Cell cell{grid.weekdayOfRow(row), hour};
        if (exists(cell)) {
            moveCursor(cell);
            return;
        }
        row += rows;
        hour += hours;
    }
}

void WeekHeatmap::keyPressEvent(QKeyEvent* event)
{
    const int towardsLater = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        step(0, -towardsLater);
        return;
    case Qt::Key_Right:
        step(0, towardsLater);
        return;
    case Qt::Key_Up:
        step(-1, 0);
        return;
    case Qt::Key_Down:
        step(1, 0);
        return;
    case Qt::Key_Home:
        moveCursor({m_cursor.weekday, 0});
        return;
    case Qt::Key_End:
        moveCursor({m_cursor.weekday, WeekGrid::hourCount - 1});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
        choose(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekHeatmap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    announceWeekHeatmapCursor(this);
}

void WeekHeatmap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void WeekHeatmap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LocaleChange)
        return;
    Q_EMIT chosenTextChanged(chosenText());
    describe();
    update();
}

QString WeekHeatmap::emptyText() const
{
    return m_whyEmpty.isEmpty() ? tr("The best hours to post appear with your first prediction.")
                                : m_whyEmpty;
}

void WeekHeatmap::describe()
{
    if (!m_forecast) {
        setAccessibleDescription(emptyText());
        return;
    }
    const QString cursor = tr("%1, %2", "hour, likes").arg(cellName(m_cursor), cellValue(m_cursor));
    QStringList texts{cursor + u'.', chosenText()};
    if (const auto& best = m_forecast->best)
        texts += tr("Best: %1.").arg(cellName({best->weekday, best->hour}));
    texts += tr("Use the arrow keys to move and Enter to choose.");
    setAccessibleDescription(texts.join(u' '));
}

} // namespace likecast
