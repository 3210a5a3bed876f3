#pragma once

#include "core/regression/contract/regressor_training.h"

#include <QWidget>

#include <vector>

namespace likecast
{

/// Training and validation loss by epoch while a model learns, on a logarithm of the loss where it
/// falls far. The epoch with the lowest validation loss, whose weights are kept, has a mark. Its
/// accessible description says the newest and the best epoch.
class LossCurve : public QWidget
{
    Q_OBJECT

public:
    explicit LossCurve(QWidget* parent = nullptr);

    void setEpochs(const std::vector<TrainingEpoch>& epochs);
    std::size_t epochCount() const { return m_epochs.size(); }
    /// "Epoch 12 of 50: loss 0.310, on posts kept apart 0.352 (best 0.341 at epoch 9)".
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    double scaled(double loss) const;
    QPointF pointAt(int epoch, double loss) const;
    void measure();
    void paintLegend(QPainter& painter) const;
    void paintLine(QPainter& painter, const std::vector<QPointF>& points) const;

    std::vector<TrainingEpoch> m_epochs;
    double m_least = 0.0;
    double m_most = 1.0;
    bool m_logarithmic = false;
    int m_best = -1; ///< into m_epochs, -1 for none
};

} // namespace likecast
