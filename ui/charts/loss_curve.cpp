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

constexpr double logarithmicFrom = 20.0; ///< times that the loss falls
constexpr int labelGap = 6;

QString lossText(double loss, const QLocale& locale)
{
    return locale.toString(loss, 'g', 3);
}

} // namespace

LossCurve::LossCurve(QWidget* parent)
    : QWidget(parent)
{
    setTextRole(this, TextRole::Small);
    setAccessibleName(tr("Loss by epoch"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize LossCurve::sizeHint() const
{
    return {360, 180};
}

QSize LossCurve::minimumSizeHint() const
{
    return {200, 130};
}

void LossCurve::setEpochs(const std::vector<TrainingEpoch>& epochs)
{
    m_epochs.clear();
    for (const TrainingEpoch& epoch : epochs) {
        if (std::isfinite(epoch.trainingLoss))
            m_epochs.push_back(epoch);
    }
    measure();
    setAccessibleDescription(summary());
    update();
}

void LossCurve::measure()
{
    m_best = -1;
    m_least = 1e300;
    m_most = 0.0;
    for (std::size_t i = 0; i < m_epochs.size(); ++i) {
        const TrainingEpoch& epoch = m_epochs[i];
        m_least = std::min(m_least, epoch.trainingLoss);
        m_most = std::max(m_most, epoch.trainingLoss);
        if (!epoch.validationLoss || !std::isfinite(*epoch.validationLoss))
            continue;
        m_least = std::min(m_least, *epoch.validationLoss);
        m_most = std::max(m_most, *epoch.validationLoss);
        if (m_best < 0 ||
            *epoch.validationLoss < *m_epochs[static_cast<std::size_t>(m_best)].validationLoss)
            m_best = static_cast<int>(i);
    }
    m_logarithmic = m_least > 0.0 && m_most / m_least > logarithmicFrom;
}

QString LossCurve::summary() const
{
    if (m_epochs.empty())
        return {};
    const TrainingEpoch& last = m_epochs.back();
    const QString start = tr("Epoch %1 of %2: loss %3")
                              .arg(last.epoch)
                              .arg(last.of)
                              .arg(lossText(last.trainingLoss, locale()));
    if (m_best < 0)
        return start;
    const TrainingEpoch& best = m_epochs[static_cast<std::size_t>(m_best)];
    return tr("%1, on posts kept apart %2 (best %3 at epoch %4)")
        .arg(start, lossText(last.validationLoss.value_or(0.0), locale()),
             lossText(*best.validationLoss, locale()))
        .arg(best.epoch);
}

QRectF LossCurve::plot() const
{
    const int labels = std::max(fontMetrics().horizontalAdvance(lossText(m_most, locale())),
                                fontMetrics().horizontalAdvance(lossText(m_least, locale())));
    const int line = fontMetrics().height();
    QRectF area(labels + labelGap, line + labelGap, width() - labels - labelGap - 4,
                height() - 2 * line - 2 * labelGap);
    if (layoutDirection() == Qt::RightToLeft)
        area.moveLeft(4);
    return area;
}

double LossCurve::scaled(double loss) const
{
    const auto on = [this](double value) { return m_logarithmic ? std::log(value) : value; };
    const double span = on(m_most) - on(m_least);
    return span > 0.0 ? (on(loss) - on(m_least)) / span : 0.5;
}

QPointF LossCurve::pointAt(int epoch, double loss) const
{
    const QRectF area = plot();
    const int last = std::max(m_epochs.back().epoch, 2);
    double share = static_cast<double>(epoch - 1) / (last - 1);
    if (layoutDirection() == Qt::RightToLeft)
        share = 1.0 - share;
    return {area.left() + share * area.width(), area.bottom() - scaled(loss) * area.height()};
}

void LossCurve::paintLine(QPainter& painter, const std::vector<QPointF>& points) const
{
    if (points.size() == 1) {
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(points.front(), 2, 2);
        painter.setBrush(Qt::NoBrush);
        return;
    }
    painter.drawPolyline(QPolygonF(QList<QPointF>(points.begin(), points.end())));
}

void LossCurve::paintLegend(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const int line = fontMetrics().height();
    double x = plot().left();
    const auto entry = [&](const QString& text, const QPen& pen) {
        constexpr int sample = 20;
        const double width = sample + labelGap + fontMetrics().horizontalAdvance(text);
        const double at = layoutDirection() == Qt::RightToLeft ? this->width() - x - width : x;
        painter.setPen(pen);
        painter.drawLine(QPointF(at, line / 2.0), QPointF(at + sample, line / 2.0));
        painter.setPen(theme.secondaryText);
        painter.drawText(QRectF(at + sample + labelGap, 0, width, line), Qt::AlignVCenter, text);
        x += width + gridUnit * 2;
    };
    entry(tr("Posts it learns from"), QPen(theme.accent, 2));
    if (m_best >= 0)
        entry(tr("Posts kept apart"), QPen(theme.bad, 2, Qt::DashLine));
}

void LossCurve::paintEvent(QPaintEvent*)
{
    if (m_epochs.empty())
        return;
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QRectF area = plot();
    const int line = fontMetrics().height();
    painter.setPen(theme.line);
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(theme.secondaryText);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double labelLeft = mirrored ? area.right() + labelGap : 0.0;
    const double labelWidth = mirrored ? width() - labelLeft : area.left() - labelGap;
    painter.drawText(QRectF(labelLeft, area.top() - line / 2.0, labelWidth, line),
                     Qt::AlignRight | Qt::AlignVCenter, lossText(m_most, locale()));
    painter.drawText(QRectF(labelLeft, area.bottom() - line / 2.0, labelWidth, line),
                     Qt::AlignRight | Qt::AlignVCenter, lossText(m_least, locale()));
    const QRectF below(area.left(), area.bottom() + labelGap, area.width(), line);
    painter.drawText(below, mirrored ? Qt::AlignRight : Qt::AlignLeft, locale().toString(1));
    painter.drawText(below, mirrored ? Qt::AlignLeft : Qt::AlignRight,
                     tr("epoch %1").arg(locale().toString(m_epochs.back().epoch)));

    std::vector<QPointF> training;
    std::vector<QPointF> validation;
    for (const TrainingEpoch& epoch : m_epochs) {
        training.push_back(pointAt(epoch.epoch, epoch.trainingLoss));
        if (epoch.validationLoss && std::isfinite(*epoch.validationLoss))
            validation.push_back(pointAt(epoch.epoch, *epoch.validationLoss));
    }
    painter.setPen(QPen(theme.accent, 2));
    paintLine(painter, training);
    if (m_best >= 0) {
        painter.setPen(QPen(theme.bad, 2, Qt::DashLine));
        paintLine(painter, validation);
        const TrainingEpoch& best = m_epochs[static_cast<std::size_t>(m_best)];
        painter.setPen(QPen(theme.bad, 2));
        painter.setBrush(theme.card);
        painter.drawEllipse(pointAt(best.epoch, *best.validationLoss), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
    paintLegend(painter);
}

} // namespace likecast
