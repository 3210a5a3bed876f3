#include "ui/plan/week/week_scroll.h"

#include "ui/common/theme.h"
#include "ui/plan/week/week_view.h"

#include <QEvent>
#include <QPainter>

namespace likecast
{

/// The names of the days above their columns.
class WeekScroll::Days : public QWidget
{
public:
    Days(const WeekView& view, QWidget* parent)
        : QWidget(parent)
        , m_view(view)
    {
    }

    void setToday(QDate today)
    {
        m_today = today;
        update();
    }

    int heightNeeded() const { return 2 * QFontMetrics(fontFor(TextRole::Strong)).height() + 8; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        const QLocale locale;
        QPainter painter(this);
        painter.fillRect(rect(), theme.card);
        for (int day = 0; day < 7; ++day) {
            const QDate date = m_view.week().date(day);
            const QRect column(m_view.columnRect(day).left(), 0, m_view.columnRect(day).width(),
                               height());
            const QRect upper = column.adjusted(0, 4, 0, -height() / 2);
            painter.setFont(fontFor(TextRole::Small));
            painter.setPen(date == m_today ? theme.accent : theme.secondaryText);
            painter.drawText(upper, Qt::AlignCenter,
                             locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat));
            painter.setFont(fontFor(TextRole::Strong));
            painter.setPen(date == m_today ? theme.accent : theme.text);
            painter.drawText(column.adjusted(0, height() / 2, 0, -4), Qt::AlignCenter,
                             locale.toString(date.day()));
        }
        painter.setPen(theme.line);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    const WeekView& m_view;
    QDate m_today;
};

WeekScroll::WeekScroll(WeekView* view, QWidget* parent)
    : QScrollArea(parent)
    , m_days(new Days(*view, this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(view);
    // The card shows below the last hour.
    view->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    placeDays();
}

void WeekScroll::setToday(QDate today)
{
    m_days->setToday(today);
}

QSize WeekScroll::minimumSizeHint() const
{
    constexpr QSize smallest(480, 160);
    return smallest;
}

void WeekScroll::placeDays()
{
    setViewportMargins(0, m_days->heightNeeded(), 0, 0);
    m_days->setGeometry(viewport()->x(), 0, viewport()->width(), m_days->heightNeeded());
}

void WeekScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeDays();
}

void WeekScroll::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeDays();
    QScrollArea::changeEvent(event);
}

} // namespace likecast
