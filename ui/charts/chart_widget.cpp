#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_export.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace likecast
{

ChartWidget::ChartWidget(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_export(new ChartExport(this, [this] { return table(); }))
{
    installChartAccessibility();
    setTextRole(this, TextRole::Small);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    resetCursor(-1);
}

void ChartWidget::setSummary(const QString& summary)
{
    m_summary = summary;
    describe();
}

void ChartWidget::setValueTitle(const QString& title)
{
    m_valueTitle = title;
    m_table = {};
    update();
}

const ChartTable& ChartWidget::table() const
{
    if (m_table.columns.isEmpty()) {
        m_table = makeTable();
        m_table.title = accessibleName();
    }
    return m_table;
}

int ChartWidget::itemAt(const QPointF& position) const
{
    for (int item = 0; item < itemCount(); ++item) {
        if (itemRect(item).contains(position))
            return item;
    }
    return -1;
}

int ChartWidget::itemBeside(int item, Qt::Key key) const
{
    if (key == Qt::Key_Left)
        return std::max(item - 1, 0);
    if (key == Qt::Key_Right)
        return std::min(item + 1, itemCount() - 1);
    return item;
}

void ChartWidget::resetCursor(int item)
{
    m_cursor = item;
    m_table = {};
    setFocusPolicy(item < 0 ? Qt::NoFocus : Qt::StrongFocus);
    describe();
    update();
}

int ChartWidget::focusedItem() const
{
    return hasFocus() && !m_export->isPainting() ? m_cursor : -1;
}

bool ChartWidget::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int item = itemAt(help->pos());
    if (item < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), itemText(item), this, itemRect(item).toAlignedRect());
    return true;
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    auto key = static_cast<Qt::Key>(event->key());
    const bool isArrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!isArrow || m_cursor < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (layoutDirection() == Qt::RightToLeft && key == Qt::Key_Left)
        key = Qt::Key_Right;
    else if (layoutDirection() == Qt::RightToLeft && key == Qt::Key_Right)
        key = Qt::Key_Left;
    const int next = itemBeside(m_cursor, key);
    if (next == m_cursor)
        return;
    moveCursor(next);
    const QRect place = itemRect(next).toAlignedRect();
    QToolTip::showText(mapToGlobal(place.center()), itemText(next), this, place);
}

void ChartWidget::moveCursor(int item)
{
    m_cursor = item;
    describe();
    update();
    announceChartCursor(this);
}

void ChartWidget::describe()
{
    QStringList parts;
    if (m_cursor >= 0)
        parts += itemText(m_cursor);
    if (!m_summary.isEmpty())
        parts += m_summary;
    if (m_cursor >= 0)
        parts += tr("Use the arrow keys to move.");
    setAccessibleDescription(parts.join(u' '));
}

} // namespace likecast
