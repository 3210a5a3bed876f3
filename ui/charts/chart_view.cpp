#include "ui/charts/chart_view.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QVBoxLayout>

namespace likecast
{

ChartView::ChartView(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
{
    QChart* chart = m_view->chart();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->hide();
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMinimumSize(0, 0);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QChart& ChartView::chart() const
{
    return *m_view->chart();
}

QSize ChartView::sizeHint() const
{
    return {320, 120};
}

QSize ChartView::minimumSizeHint() const
{
    return {120, 100};
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
    QWidget::changeEvent(event);
}

} // namespace likecast
