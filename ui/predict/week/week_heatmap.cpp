#include "ui/predict/week/week_heatmap.h"

#include "core/posts/wall_time.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/predict/result/driver_text.h"
#include "ui/predict/week/week_heatmap_accessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace likecast
{

namespace
{

constexpr int busyShownAfterMs = 200;

// A week whose hours differ by less than this share of the best is painted flat: the map must not
// stretch noise to the whole hue.
constexpr double fullHueSpan = 0.10;

const double* valueOf(const std::optional<WeekForecast>& forecast, WeekHeatmap::Cell cell)
{
    return forecast ? &forecast->likes[static_cast<std::size_t>(cell.weekday)]
                                      [static_cast<std::size_t>(cell.hour)]
                    : nullptr;
}

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
    m_forecast = forecast;
    m_timeZoneId = timeZoneId;
    measureSpan();
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

void WeekHeatmap::clear(const QString& why)
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
    cell.weekday = std::clamp(cell.weekday, 0, weekdayCount - 1);
    cell.hour = std::clamp(cell.hour, 0, hourCount - 1);
    if (cell == m_cursor)
        return;
    m_cursor = cell;
    describe();
    update();
    announceWeekHeatmapCursor(this);
}

void WeekHeatmap::choose(Cell cell)
{
    if (!m_forecast)
        return;
    moveCursor(cell);
    Q_EMIT hourChosen(m_forecast->takenAtMs[static_cast<std::size_t>(cell.weekday)]
                                           [static_cast<std::size_t>(cell.hour)]);
}

QString WeekHeatmap::cellName(Cell cell) const
{
    return tr("%1 %2", "weekday, hour")
        .arg(locale().standaloneDayName(cell.weekday + 1, QLocale::LongFormat),
             locale().toString(QTime(cell.hour, 0), QLocale::ShortFormat));
}

QString WeekHeatmap::cellValue(Cell cell) const
{
    const double* likes = valueOf(m_forecast, cell);
    return likes ? tr("%1 likes", nullptr, pluralOf(*likes)).arg(formatCount(*likes, locale()))
                 : QString();
}

double WeekHeatmap::intensity(Cell cell) const
{
    const double* likes = valueOf(m_forecast, cell);
    return likes && std::isfinite(*likes) ? std::clamp((*likes - m_least) / m_span, 0.0, 1.0) : 0.0;
}

void WeekHeatmap::measureSpan()
{
    double least = std::numeric_limits<double>::max();
    double most = 0.0;
    for (const auto& day : m_forecast->likes) {
        for (const double likes : day) {
            if (!std::isfinite(likes))
                continue;
            least = std::min(least, likes);
            most = std::max(most, likes);
        }
    }
    m_least = std::min(least, most);
    m_span = std::max({most - m_least, fullHueSpan * most, 1e-9});
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

void WeekHeatmap::keyPressEvent(QKeyEvent* event)
{
    const int towardsLater = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int row = rowOf(m_cursor.weekday);
    Cell next = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        next.hour -= towardsLater;
        break;
    case Qt::Key_Right:
        next.hour += towardsLater;
        break;
    case Qt::Key_Up:
        next.weekday = weekdayOfRow(std::max(row - 1, 0));
        break;
    case Qt::Key_Down:
        next.weekday = weekdayOfRow(std::min(row + 1, weekdayCount - 1));
        break;
    case Qt::Key_Home:
        next.hour = 0;
        break;
    case Qt::Key_End:
        next.hour = hourCount - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
        choose(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    moveCursor(next);
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
