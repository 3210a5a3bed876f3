#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/charts/plot_area.h"

#include <vector>

namespace likecast
{

/// Counts per class, as bars side by side. The value title says what is counted.
class HistogramChart : public ChartWidget
{
    Q_OBJECT

public:
    struct Bin {
        int count = 0;
        QString label; ///< below the leading edge of its bar, where the class begins; may be empty
        QString text;  ///< "0.50 to 0.67 × your mean: 14 posts"
        QString name = {}; ///< "0.50 to 0.67 ×"
    };

    using ChartWidget::ChartWidget;

    void setBins(const std::vector<Bin>& bins);

    int itemCount() const override { return static_cast<int>(m_bins.size()); }
    QString itemText(int item) const override;
    QRectF itemRect(int item) const override;

protected:
    ChartTable makeTable() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    PlotArea plot() const;

    std::vector<Bin> m_bins;
    RoundScale m_scale;
};

} // namespace likecast
