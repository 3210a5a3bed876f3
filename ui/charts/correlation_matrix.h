#pragma once

#include "ui/charts/chart_widget.h"

#include <QStringList>

#include <vector>

namespace likecast
{

/// The pairwise correlations of several figures as a triangle of squares: positive ones in the
/// raising colour, negative ones in the lowering colour, stronger ones deeper.
class CorrelationMatrix : public ChartWidget
{
    Q_OBJECT

public:
    explicit CorrelationMatrix(const QString& name, QWidget* parent = nullptr);

    /// `values` are in [-1, 1], row by row, names.size() squared. Tool tips and screen readers use
    /// `longNames`.
    void setMatrix(const QStringList& names, const QStringList& longNames,
                   const std::vector<double>& values);

    /// The pairs below the diagonal, row by row.
    int itemCount() const override { return size() * (size() - 1) / 2; }
    QString itemText(int item) const override; ///< "More hashtags and Likes: 0.21"

    QSize sizeHint() const override { return {420, minimumSizeHint().height()}; }
    QSize minimumSizeHint() const override;

protected:
    QRectF itemRect(int item) const override { return cellRect(placeOf(item)); }
    ChartTable makeTable() const override;
    int itemBeside(int item, Qt::Key key) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place {
        int row = 0;
        int column = 0;
    };
    int size() const { return static_cast<int>(m_names.size()); }
    static Place placeOf(int item);
    static int itemOf(Place place) { return place.row * (place.row - 1) / 2 + place.column; }
    int labelWidth() const;
    double cellWidth() const;
    QRectF cellRect(Place place) const;
    QRectF mirrored(const QRectF& rect) const;
    double value(Place place) const;
    void paintCell(QPainter& painter, Place place) const;

    QStringList m_names;
    QStringList m_longNames;
    std::vector<double> m_values;
};

} // namespace likecast
