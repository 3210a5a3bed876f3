#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/charts/plot_area.h"

#include <array>
#include <optional>
#include <vector>

namespace likecast
{

/// Ranges side by side, each with its middle and, if known, what really happened as a dot: filled
/// inside the range, a ring outside. Values beyond the axis are marked by a triangle at its end
/// (see RoundScale::robust()). The legend wraps.
class RangeChart : public ChartWidget
{
    Q_OBJECT

public:
    struct Item {
        QString label = {}; ///< below the item; may be empty
        QString text = {};  ///< all of its values, for tool tips and screen readers
        double low = 0.0;
        double middle = 0.0;
        double high = 0.0;
        std::optional<double> actual = std::nullopt;
    };
    struct Legend {
        QString range;
        QString middle;
        QString actual = {}; ///< empty: there are no dots
        QString target = {}; ///< empty: no line

        std::array<QString, 4> texts() const { return {range, middle, actual, target}; }
    };
    enum class Values { Counts, Shares };

    RangeChart(const QString& name, Values values, const Legend& legend, QWidget* parent = nullptr);

    /// `columns` and `rows` are the table, one row per item. `target` is a dashed line.
    void setItems(const std::vector<Item>& items, const QStringList& columns,
                  const std::vector<QVariantList>& rows,
                  std::optional<double> target = std::nullopt);

    int itemCount() const override { return static_cast<int>(m_items.size()); }
    QString itemText(int item) const override;
    QRectF itemRect(int item) const override;

    QSize sizeHint() const override { return {360, 180}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

protected:
    ChartTable makeTable() const override { return {{}, m_columns, m_rows}; }
    void paintEvent(QPaintEvent* event) override;

private:
    PlotArea plot() const;
    std::vector<AxisMark> valueMarks() const;
    void paintItem(QPainter& painter, const PlotArea& area, int item) const;
    /// In left-to-right layouts, in rows as wide as the chart; null for those without a text.
    std::array<QRectF, 4> legendKeys() const;
    void paintLegend(QPainter& painter) const;

    Values m_values;
    Legend m_legend;
    std::vector<Item> m_items;
    QStringList m_columns;
    std::vector<QVariantList> m_rows;
    std::optional<double> m_target;
    RoundScale m_scale;
};

} // namespace likecast
