#pragma once

#include "ui/charts/chart_view.h"

#include <QStringList>

#include <vector>

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QValueAxis;

namespace likecast
{

/// How many of a thing lie in each of some classes, as bars side by side.
class HistogramChart : public ChartView
{
    Q_OBJECT

public:
    explicit HistogramChart(const QString& name, QWidget* parent = nullptr);

    /// `labels` are those of the classes, each different; as many as counts.
    void setCounts(const std::vector<int>& counts, const QStringList& labels);

protected:
    void applyTheme() override;

private:
    QBarSeries* m_series;
    QBarSet* m_set;
    QBarCategoryAxis* m_classes;
    QValueAxis* m_counts;
};

} // namespace likecast
