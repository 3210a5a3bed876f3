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

/// What `symbol`, a `Make` of the part, makes, or in its place a `Missing`.
template<typename Chart, typename Missing, typename Make>
Chart* made(const char* symbol, const QString& name)
{
    const auto function = pluginFunction(u"charts"_s, symbol);
    if (!function) {
        auto* missing = new Missing(name);
        showError(missing, function.error());
        return missing;
    }
    Chart* chart = nullptr;
    reinterpret_cast<void (*)(const QString&, Chart*&)> (*function)(name, chart);
    return chart;
}

} // namespace

TrendChart* makeTrendChart(const QString& name)
{
    return made<TrendChart, MissingTrendChart, decltype(&likecastMakeTrendChart)>(
        "likecastMakeTrendChart", name);
}

HistogramChart* makeHistogramChart(const QString& name)
{
    return made<HistogramChart, MissingHistogramChart, decltype(&likecastMakeHistogramChart)>(
        "likecastMakeHistogramChart", name);
}

} // namespace likecast
