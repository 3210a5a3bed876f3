#include "ui/charts/loss_curve.h"

#include "ui/common/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double logarithmicFrom = 20.0; ///< factor by which the loss falls
constexpr int legendGap = 6;

QString lossText(double loss)
{
    return QLocale().toString(loss, 'g', 3);
}

bool hasValidation(const TrainingEpoch& epoch)
{
    return epoch.validationLoss && std::isfinite(*epoch.validationLoss);
}

void paintLine(QPainter& painter, const QPolygonF& points)
{
    if (points.size() > 1) {
        painter.drawPolyline(points);
        return;
    }
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(points.front(), 2, 2);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

LossCurve::LossCurve(QWidget* parent)
    : ChartWidget(tr("Loss by epoch"), parent)
{
}

void LossCurve::setEpochs(const std::vector<TrainingEpoch>& epochs)
{
    m_epochs.clear();
    for (const TrainingEpoch& epoch : epochs) {
        if (std::isfinite(epoch.trainingLoss))
            m_epochs.push_back(epoch);
    }
    measure();
    resetCursor(itemCount() - 1);
    setSummary(summary());
}

void LossCurve::measure()
{
    m_best = -1;
    m_least = 1e300;
    m_most = 0.0;
    const auto include = [this](double loss) {
        m_least = std::min(m_least, loss);
        m_most = std::max(m_most, loss);
    };
    for (int i = 0; i < itemCount(); ++i) {
        include(epoch(i).trainingLoss);
        if (!hasValidation(epoch(i)))
            continue;
        include(*epoch(i).validationLoss);
        if (m_best < 0 || *epoch(i).validationLoss < *epoch(m_best).validationLoss)
            m_best = i;
    }
    m_logarithmic = m_least > 0.0 && m_most / m_least > logarithmicFrom;
}

QString LossCurve::itemText(int item) const
{
    const TrainingEpoch& shown = epoch(item);
    const QString loss = lossText(shown.trainingLoss);
    if (!hasValidation(shown))
        return tr("Epoch %1: training loss %2.").arg(shown.epoch).arg(loss);
    return tr("Epoch %1: training loss %2, validation loss %3.")
        .arg(shown.epoch)
        .arg(loss, lossText(*shown.validationLoss));
}

ChartTable LossCurve::makeTable() const
{
    ChartTable table;
    table.columns = {tr("Epoch"), tr("Training loss"), tr("Validation loss")};
    for (const TrainingEpoch& epoch : m_epochs) {
        table.rows.push_back({epoch.epoch, epoch.trainingLoss,
                              hasValidation(epoch) ? QVariant(*epoch.validationLoss) : QVariant()});
    }
    return table;
}

QString LossCurve::summary() const
{
    if (m_epochs.empty())
        return {};
    const TrainingEpoch& last = m_epochs.back();
    const QString start = tr("Epoch %1 of %2: training loss %3")
                              .arg(last.epoch)
                              .arg(last.of)
                              .arg(lossText(last.trainingLoss));
    if (m_best < 0)
        return start;
    return tr("%1, validation loss %2 (best: %3 at epoch %4)")
        .arg(start, lossText(last.validationLoss.value_or(0.0)),
             lossText(*epoch(m_best).validationLoss))
        .arg(epoch(m_best).epoch);
}

PlotArea LossCurve::plot() const
{
    const int line = fontMetrics().height();
    return PlotArea(*this, {{0.0, lossText(m_least)}, {1.0, lossText(m_most)}}, line);
}

double LossCurve::scaled(double loss) const
{
    const auto on = [this](double value) { return m_logarithmic ? std::log(value) : value; };
    const double span = on(m_most) - on(m_least);
    return span > 0.0 ? (on(loss) - on(m_least)) / span : 0.5;
}

double LossCurve::along(int epochNumber) const
{
    const int last = std::max(m_epochs.back().epoch, 2);
    return static_cast<double>(epochNumber - 1) / (last - 1);
}

QRectF LossCurve::itemRect(int item) const
{
    const double here = along(epoch(item).epoch);
    const double half = along(2) / 2;
    return plot().column(std::max(here - half, 0.0), std::min(here + half, 1.0));
}

void LossCurve::paintLegend(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(this);
    const int line = fontMetrics().height();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double x = mirrored ? width() - area.right() : area.left();
    const auto entry = [&](const QString& text, const QPen& pen) {
        constexpr int sample = 20;
        const double width = sample + legendGap + fontMetrics().horizontalAdvance(text);
        const double at = mirrored ? this->width() - x - width : x;
        painter.setPen(pen);
        painter.drawLine(QPointF(at, line / 2.0), QPointF(at + sample, line / 2.0));
        painter.setPen(theme.secondaryText);
        painter.drawText(QRectF(at + sample + legendGap, 0, width, line), Qt::AlignVCenter, text);
        x += width + gridUnit * 2;
    };
    entry(tr("Training"), QPen(theme.accent, 2));
    if (m_best >= 0)
        entry(tr("Validation"), QPen(theme.bad, 2, Qt::DashLine));
}

void LossCurve::paintEvent(QPaintEvent*)
{
    if (m_epochs.empty())
        return;
    const Theme& theme = themeOf(this);
    const PlotArea area = plot();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    area.paintAxes(painter, {{0.0, QLocale().toString(1)},
                             {1.0, tr("epoch %1").arg(QLocale().toString(m_epochs.back().epoch))}});
    painter.setFont(font());
    paintLegend(painter, area.rect());
    QPolygonF training;
    QPolygonF validation;
    for (const TrainingEpoch& epoch : m_epochs) {
        training += area.at(along(epoch.epoch), scaled(epoch.trainingLoss));
        if (hasValidation(epoch))
            validation += area.at(along(epoch.epoch), scaled(*epoch.validationLoss));
    }
    painter.setPen(QPen(theme.accent, 2));
    paintLine(painter, training);
    if (m_best >= 0) {
        painter.setPen(QPen(theme.bad, 2, Qt::DashLine));
        paintLine(painter, validation);
        painter.setPen(QPen(theme.bad, 2));
        painter.setBrush(theme.card);
        painter.drawEllipse(
            area.at(along(epoch(m_best).epoch), scaled(*epoch(m_best).validationLoss)), 4, 4);
    }
    if (const int item = focusedItem(); item >= 0) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(theme.card);
        painter.drawEllipse(training[item], 4, 4);
    }
}

} // namespace likecast
