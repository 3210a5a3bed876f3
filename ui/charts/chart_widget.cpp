#include "ui/charts/chart_widget.h"

#include <QEvent>

namespace likecast
{

ChartWidget::ChartWidget(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ChartWidget::sizeHint() const
{
    return {320, 120};
}

QSize ChartWidget::minimumSizeHint() const
{
    return {120, 100};
}

void ChartWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
    QWidget::changeEvent(event);
}

} // namespace likecast
