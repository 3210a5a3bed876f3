#include "ui/plan/week/week_view.h"

#include "core/posts/wall_time.h"
#include "ui/common/theme.h"
#include "ui/plan/week/week_chip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int dayCount = 7;
constexpr int hourCount = 24;
constexpr int chipGap = 2;
constexpr int morning = 7;
constexpr qint64 hourMs = 3'600'000;

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour, 0), QLocale::ShortFormat);
}

int minuteOf(const PlanItem& item, const QTimeZone& zone)
{
    return wallClockAt(item.takenAtMs, zone).time().minute();
}

} // namespace

WeekView::WeekView(const PlanWeek& week, QWidget* parent)
    : QWidget(parent)
    , m_week(week)
{
    setAccessibleName(tr("Week"));
    setAccessibleDescription(tr("Use the arrow keys to select a draft. Hold Ctrl to move it to "
                                "another day or hour. Press Enter to open it on Predict."));
    arrange();
}

void WeekView::setWeek(const PlanWeek& week, const std::vector<PlanItem>& items, qint64 nowMs)
{
    m_week = week;
    m_nowMs = nowMs;
    std::vector<PlanItem> shown;
    std::ranges::copy_if(items, std::back_inserter(shown), [this](const PlanItem& item) {
        return m_week.slotOf(item.takenAtMs).has_value();
    });
    std::ranges::stable_sort(shown, {}, &PlanItem::takenAtMs);
    m_order.clear();
    for (const PlanItem& item : shown)
        m_order.push_back(item.id);
    for (const qint64 id : m_chips.keys()) {
        if (std::ranges::find(m_order, id) == m_order.end())
            delete m_chips.take(id);
    }
    QWidget* before = nullptr;
    for (const PlanItem& item : shown) {
        WeekChip*& chip = m_chips[item.id];
        if (!chip)
            chip = makeChip();
        chip->setItem(item);
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    arrange();
}

WeekChip* WeekView::makeChip()
{
    auto* chip = new WeekChip(this);
    connect(chip, &PlanTile::opened, this,
            [this](const PlanItem& item) { Q_EMIT opened(item.id); });
    connect(chip, &PlanTile::dragged, this, &WeekView::target);
    connect(chip, &PlanTile::dropped, this, &WeekView::drop);
    connect(chip, &PlanTile::dragCancelled, this, [this] {
        m_target.reset();
        arrange();
    });
    connect(chip, &PlanTile::steered, this, &WeekView::steer);
    chip->setVisible(true);
    return chip;
}

int WeekView::labelWidth() const
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    int width = 0;
    for (int hour = 0; hour < hourCount; ++hour)
        width = std::max(width, metrics.horizontalAdvance(hourText(hour)));
    return width + 2 * gridUnit;
}

void WeekView::arrange()
{
    std::array<int, hourCount> most{}; // drafts in one hour of one day
    std::array<std::array<int, hourCount>, dayCount> counts{};
    for (const qint64 id : m_order) {
        const PlanSlot slot = *m_week.slotOf(m_chips[id]->item().takenAtMs);
        const auto hour = static_cast<std::size_t>(slot.hour);
        const int count = ++counts[static_cast<std::size_t>(slot.day)][hour];
        most[hour] = std::max(most[hour], count);
    }
    const int emptyHeight = QFontMetrics(fontFor(TextRole::Small)).height() + gridUnit;
    const int chipHeight = WeekChip::heightIn(*this) + chipGap;
    const auto least = [&](std::size_t hour) {
        return std::max(emptyHeight, most[hour] * chipHeight + chipGap);
    };
    int needed = 0;
    for (std::size_t hour = 0; hour < hourCount; ++hour)
        needed += least(hour);
    setMinimumHeight(needed);
    const int spare = std::max(0, height() - needed);
    for (std::size_t hour = 0; hour < hourCount; ++hour) {
        const int part = static_cast<int>(hour);
        m_tops[hour + 1] =
            m_tops[hour] + least(hour) + spare * (part + 1) / hourCount - spare * part / hourCount;
    }
    placeChips();
    update();
}

void WeekView::placeChips()
{
    std::array<std::array<int, hourCount>, dayCount> counts{};
    const int chipHeight = WeekChip::heightIn(*this);
    for (const qint64 id : m_order) {
        WeekChip* chip = m_chips[id];
        const PlanSlot slot = *m_week.slotOf(chip->item().takenAtMs);
        int& above =
            counts[static_cast<std::size_t>(slot.day)][static_cast<std::size_t>(slot.hour)];
        const QRect place = slotRect(slot);
        const int top = place.top() + chipGap + above * (chipHeight + chipGap);
        ++above;
        if (!chip->isDragged())
            chip->setGeometry(place.left() + chipGap, top, place.width() - 2 * chipGap, chipHeight);
    }
}

QRect WeekView::columnRect(int day) const
{
    const int left = labelWidth();
    const int room = std::max(width() - left, dayCount);
    const int from = left + room * day / dayCount;
    const int to = left + room * (day + 1) / dayCount;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, to - from, height()));
}

QRect WeekView::slotRect(PlanSlot slot) const
{
    const auto hour = static_cast<std::size_t>(slot.hour);
    QRect place = columnRect(slot.day);
    place.setTop(m_tops[hour]);
    place.setBottom(m_tops[hour + 1] - 1);
    return place;
}

std::optional<PlanSlot> WeekView::slotAt(QPoint position) const
{
    for (int day = 0; day < dayCount; ++day) {
        for (int hour = 0; hour < hourCount; ++hour) {
            if (slotRect({day, hour}).contains(position))
                return PlanSlot{day, hour};
        }
    }
    return std::nullopt;
}

int WeekView::firstTop() const
{
    int first = m_order.empty() ? morning : hourCount - 1;
    for (const qint64 id : m_order)
        first = std::min(first, m_week.slotOf(m_chips[id]->item().takenAtMs)->hour);
    return m_tops[static_cast<std::size_t>(first)];
}

bool WeekView::isFree(PlanSlot slot, int minute) const
{
    return m_week.timeIn(slot, minute).value_or(0) > m_nowMs;
}

void WeekView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).card);
    paintHours(painter);
    paintNow(painter);
}

void WeekView::paintHours(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    painter.setFont(fontFor(TextRole::Small));
    constexpr int lastMinute = 59;
    for (int day = 0; day < dayCount; ++day) {
        for (int hour = 0; hour < hourCount; ++hour) {
            const QRect place = slotRect({day, hour});
            const auto begin = m_week.timeIn({day, hour});
            if (!begin)
                painter.fillRect(place, QBrush(theme.secondaryText, Qt::BDiagPattern));
            else if (!isFree({day, hour}, lastMinute))
                painter.fillRect(place, theme.track);
            painter.setPen(theme.line);
            painter.drawLine(place.topLeft(), place.topRight());
        }
        const QRect column = columnRect(day);
        const int edge = layoutDirection() == Qt::RightToLeft ? column.right() : column.left();
        painter.setPen(theme.line);
        painter.drawLine(edge, 0, edge, height());
    }
    painter.setPen(theme.secondaryText);
    for (int hour = 0; hour < hourCount; ++hour) {
        const QRect place(0, m_tops[static_cast<std::size_t>(hour)], labelWidth() - gridUnit,
                          QFontMetrics(painter.font()).height() + gridUnit);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) |
                             Qt::AlignVCenter,
                         hourText(hour));
    }
    if (m_target) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(theme.softAccent);
        painter.drawRect(slotRect(*m_target).adjusted(1, 1, -1, -1));
    }
}

void WeekView::paintNow(QPainter& painter) const
{
    const auto slot = m_week.slotOf(m_nowMs);
    if (!slot)
        return;
    const QRect place = slotRect(*slot);
    const QTime time = wallClockAt(m_nowMs, m_week.zone()).time();
    const int y = place.top() + place.height() * time.minute() / 60;
    painter.setPen(QPen(themeOf(this).bad, 2));
    painter.drawLine(place.left(), y, place.right(), y);
}

void WeekView::steer(const PlanItem& item, Qt::Key arrow, bool moves)
{
    if (layoutDirection() == Qt::RightToLeft && arrow == Qt::Key_Left)
        arrow = Qt::Key_Right;
    else if (layoutDirection() == Qt::RightToLeft && arrow == Qt::Key_Right)
        arrow = Qt::Key_Left;
    if (moves) {
        moveByKey(item, arrow);
        return;
    }
    const bool ahead = arrow == Qt::Key_Down || arrow == Qt::Key_Right;
    const auto place = std::ranges::find(m_order, item.id) - m_order.begin();
    const auto next = place + (ahead ? 1 : -1);
    if (next >= 0 && next < std::ssize(m_order))
        m_chips[m_order[static_cast<std::size_t>(next)]]->setFocus(Qt::TabFocusReason);
}

void WeekView::moveByKey(const PlanItem& item, Qt::Key arrow)
{
    const bool ahead = arrow == Qt::Key_Down || arrow == Qt::Key_Right;
    const bool byDay = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const int step = ahead ? 1 : -1;
    const qint64 to =
        byDay ? movedByDays(item.takenAtMs, step, m_week.zone()) : item.takenAtMs + step * hourMs;
    if (to > m_nowMs)
        Q_EMIT moved(item.id, to);
}

void WeekView::target(const PlanItem& item, QPoint position)
{
    const auto slot = slotAt(position);
    m_target = slot && isFree(*slot, minuteOf(item, m_week.zone())) ? slot : std::nullopt;
    update();
    Q_EMIT dragged(position);
}

void WeekView::drop(const PlanItem& item, QPoint position)
{
    target(item, position);
    const auto slot = std::exchange(m_target, std::nullopt);
    const qint64 id = item.id;
    const auto to = slot ? m_week.timeIn(*slot, minuteOf(item, m_week.zone())) : std::nullopt;
    const bool staysInSlot = slot && m_week.slotOf(item.takenAtMs) == slot;
    arrange();
    if (to && !staysInSlot)
        Q_EMIT moved(id, *to);
}

void WeekView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace likecast
