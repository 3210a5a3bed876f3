#include "ui/charts/charts_part.h"

#include "core/common/plugin.h"
#include "ui/charts/plugin/charts_plugin.h"
#include "ui/common/error_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// In a chart's place where the part is missing: the figures are lost with it, the page is not.
void showError(QWidget* place, const Error& error)
{
    const ErrorText words = errorText(error, ErrorContext::Accounts);
    auto* text = new QLabel(words.whole(), place);
    text->setWordWrap(true);
    auto* column = new QVBoxLayout(place);
    column->addWidget(text);
}

class MissingTrendChart : public TrendChart
{
public:
    using TrendChart::TrendChart;

    void setPoints(const std::vector<Point>& /*points*/, std::optional<Band> /*band*/) override {}

protected:
    void applyTheme() override {}
};

class MissingHistogramChart : public HistogramChart
{
public:
    using HistogramChart::HistogramChart;

    void setCounts(const std::vector<int>& /*counts*/, const QStringList& /*labels*/) override {}

protected:
    void applyTheme() override {}
};

} // namespace

TrendChart* makeTrendChart(const QString& name)
{
    TrendChart* chart = nullptr;
    if (const auto function = pluginFunction(u"charts"_s, "likecastMakeTrendChart")) {
        reinterpret_cast<decltype(&likecastMakeTrendChart)> (*function)(name, chart);
    } else {
        chart = new MissingTrendChart(name);
        showError(chart, function.error());
    }
    return chart;
}

HistogramChart* makeHistogramChart(const QString& name)
{
    HistogramChart* chart = nullptr;
    if (const auto function = pluginFunction(u"charts"_s, "likecastMakeHistogramChart")) {
        reinterpret_cast<decltype(&likecastMakeHistogramChart)> (*function)(name, chart);
    } else {
        chart = new MissingHistogramChart(name);
        showError(chart, function.error());
    }
    return chart;
}

} // namespace likecast
