#include "ui/charts/plugin/qt_chart_view.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QVBoxLayout>

namespace likecast
{

QChart& addChartView(QWidget& widget)
{
    auto* view = new QChartView(&widget);
    QChart* chart = view->chart();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->hide();
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFocusPolicy(Qt::NoFocus);
    view->viewport()->setFocusPolicy(Qt::NoFocus);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setMinimumSize(0, 0);
    view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);

    auto* column = new QVBoxLayout(&widget);
    column->setContentsMargins({});
    column->addWidget(view);
    return *chart;
}

} // namespace likecast
