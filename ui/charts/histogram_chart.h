#pragma once

#include "ui/charts/chart_widget.h"

#include <QStringList>

#include <vector>

namespace likecast
{

/// How many of a thing lie in each of some classes, as bars side by side.
class HistogramChart : public ChartWidget
{
public:
    using ChartWidget::ChartWidget;

    /// `labels` are those of the classes, each different; as many as counts.
    virtual void setCounts(const std::vector<int>& counts, const QStringList& labels) = 0;
};

} // namespace likecast
