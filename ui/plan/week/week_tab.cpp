#include "ui/plan/week/week_tab.h"

#include "core/posts/wall_time.h"
#include "ui/common/date_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/plan/week/week_scroll.h"
#include "ui/plan/week/week_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int daysInWeek = 7;

PlanWeek weekOf(QDate day, const QTimeZone& zone)
{
    return {day, QLocale().firstDayOfWeek(), zone};
}

QToolButton* arrowButton(Qt::ArrowType arrow, const QString& name)
{
    auto* button = new QToolButton;
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

WeekTab::WeekTab(QWidget* parent)
    : Card(parent)
    , m_zone(QTimeZone::utc())
    , m_title(new PlainLabel({}, TextRole::Strong))
    , m_export(new QPushButton(tr("Export calendar…")))
    , m_hintText(PlainLabel::paragraph({}, TextRole::Small))
    , m_hintAction(new QPushButton)
    , m_view(new WeekView(weekOf(QDate::currentDate(), m_zone)))
    , m_scroll(new WeekScroll(m_view))
{
    content()->addWidget(makeHeader());
    content()->addWidget(makeHint());
    content()->addWidget(m_scroll, 1);
    connect(m_view, &WeekView::opened, this, &WeekTab::opened);
    connect(m_view, &WeekView::moved, this, &WeekTab::moveItem);
    connect(m_view, &WeekView::dragged, this, [this](QPoint position) {
        constexpr int margin = 40;
        m_scroll->ensureVisible(0, position.y(), 0, margin);
    });
}

QWidget* WeekTab::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    auto* previous =
        arrowButton(mirrored ? Qt::RightArrow : Qt::LeftArrow, tr("Previous week (Page Up)"));
    auto* next =
        arrowButton(mirrored ? Qt::LeftArrow : Qt::RightArrow, tr("Next week (Page Down)"));
    auto* today = new QPushButton(tr("Today"));
    row->addWidget(previous);
    row->addWidget(today);
    row->addWidget(next);
    row->addWidget(m_title, 1);
    row->addWidget(m_export);
    m_export->setToolTip(tr("Saves all planned drafts for your calendar (.ics)"));
    connect(previous, &QToolButton::clicked, this,
            [this] { turnTo(m_view->week().firstDate().addDays(-daysInWeek)); });
    connect(next, &QToolButton::clicked, this,
            [this] { turnTo(m_view->week().firstDate().addDays(daysInWeek)); });
    connect(today, &QPushButton::clicked, this, [this] { turnTo({}); });
    // A scroll area would take these keys for itself.
    const auto onKey = [this](Qt::Key key, QToolButton* button) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    };
    onKey(Qt::Key_PageUp, previous);
    onKey(Qt::Key_PageDown, next);
    connect(m_export, &QPushButton::clicked, this, &WeekTab::exportRequested);
    return header;
}

QWidget* WeekTab::makeHint()
{
    m_hint = new QWidget;
    auto* row = new QHBoxLayout(m_hint);
    row->addWidget(m_hintText, 1);
    row->addWidget(m_hintAction);
    connect(m_hintAction, &QPushButton::clicked, this, [this] {
        const auto next = std::ranges::find(m_items, PlanItem::Kind::Planned, &PlanItem::kind);
        if (next == m_items.end())
            Q_EMIT predictRequested();
        else
            turnTo(wallClockAt(next->takenAtMs, m_zone).date());
    });
    return m_hint;
}

void WeekTab::setItems(const std::vector<PlanItem>& items, const QTimeZone& zone, qint64 nowMs)
{
    m_items = items;
    std::ranges::stable_sort(m_items, {}, &PlanItem::takenAtMs);
    m_zone = zone;
    m_nowMs = nowMs;
    refresh();
    // Not before the first layout, which decides how far the view can scroll.
    if (!std::exchange(m_scrolled, true))
        QTimer::singleShot(0, this,
                           [this] { m_scroll->verticalScrollBar()->setValue(m_view->firstTop()); });
}

void WeekTab::turnTo(QDate day)
{
    m_day = day;
    refresh();
    m_scroll->verticalScrollBar()->setValue(m_view->firstTop());
}

void WeekTab::refresh()
{
    const QDate today = wallClockAt(m_nowMs, m_zone).date();
    const PlanWeek week = weekOf(m_day.isValid() ? m_day : today, m_zone);
    m_view->setWeek(week, m_items, m_nowMs);
    m_scroll->setToday(today);
    const QString format = dayInYearFormat(locale());
    m_title->setText(tr("%1 – %2", "first and last day of a week")
                         .arg(locale().toString(week.date(0), format),
                              locale().toString(week.date(daysInWeek - 1), format)));
    m_export->setEnabled(std::ranges::find(m_items, PlanItem::Kind::Planned, &PlanItem::kind) !=
                         m_items.end());
    showHint();
}

void WeekTab::showHint()
{
    const auto next = std::ranges::find(m_items, PlanItem::Kind::Planned, &PlanItem::kind);
    m_hintAction->setVisible(m_view->itemCount() == 0 &&
                             (m_items.empty() || next != m_items.end()));
    if (m_items.empty()) {
        m_hintText->setText(tr("No drafts yet. Drop photos on Predict: each draft appears here at "
                               "its time, and you can drag it to another."));
        m_hintAction->setText(tr("Open Predict"));
    } else if (m_view->itemCount() == 0 && next != m_items.end()) {
        m_hintText->setText(tr("No drafts in this week. The next one is on %1.").arg(next->day));
        m_hintAction->setText(tr("Show"));
    } else if (m_view->itemCount() == 0) {
        m_hintText->setText(tr("No drafts in this week."));
    } else {
        m_hintText->setText(tr("Drag a draft to another day or hour, or use Ctrl with the arrow "
                               "keys. Double-click opens it."));
    }
}

void WeekTab::moveItem(qint64 id, qint64 takenAtMs)
{
    // The week follows a draft that leaves it.
    if (!m_view->week().slotOf(takenAtMs))
        m_day = wallClockAt(takenAtMs, m_zone).date();
    Q_EMIT moved(id, takenAtMs);
}

} // namespace likecast
