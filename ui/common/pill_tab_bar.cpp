#include "ui/common/pill_tab_bar.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace likecast
{

PillTabBar::PillTabBar(QWidget* parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFont(fontFor(TextRole::Strong));
    setUsesScrollButtons(true);
}

QSize PillTabBar::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 4 * gridUnit, controlHeight};
}

void PillTabBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    for (int i = 0; i < count(); ++i) {
        const QRectF pill = QRectF(tabRect(i)).adjusted(1, 1, -1, -1);
        const bool chosen = i == currentIndex();
        if (chosen) {
            painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(theme.softAccent);
            painter.drawRoundedRect(pill, controlRadius, controlRadius);
        }
        painter.setPen(chosen ? theme.accent : theme.secondaryText);
        painter.drawText(pill, Qt::AlignCenter, tabText(i));
    }
}

} // namespace likecast
