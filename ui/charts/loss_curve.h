#pragma once

#include "core/regression/contract/regressor_training.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/plot_area.h"

#include <vector>

namespace likecast
{

/// Training and validation loss by epoch during training; logarithmic if the loss falls by more
/// than a factor of 20. Marks the epoch with the lowest validation loss, whose weights are kept.
class LossCurve : public ChartWidget
{
    Q_OBJECT

public:
    explicit LossCurve(QWidget* parent = nullptr);

    /// Skips epochs without a finite training loss.
    void setEpochs(const std::vector<TrainingEpoch>& epochs);
    /// "Epoch 12 of 50: training loss 0.310, validation loss 0.352 (best: 0.341 at epoch 9)"
    QString summary() const;

    int itemCount() const override { return static_cast<int>(m_epochs.size()); }
    QString itemText(int item) const override;

    QSize sizeHint() const override { return {360, 180}; }
    QSize minimumSizeHint() const override { return {200, 130}; }

protected:
    QRectF itemRect(int item) const override;
    ChartTable makeTable() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    const TrainingEpoch& epoch(int item) const { return m_epochs[static_cast<std::size_t>(item)]; }
    PlotArea plot() const;
    double along(int epochNumber) const;
    double scaled(double loss) const;
    void measure();
    void paintLegend(QPainter& painter, const QRectF& area) const;

    std::vector<TrainingEpoch> m_epochs;
    double m_least = 0.0;
    double m_most = 1.0;
    bool m_logarithmic = false;
    int m_best = -1; ///< index into m_epochs, or -1
};

} // namespace likecast
