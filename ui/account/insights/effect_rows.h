#pragma once

#include "ui/charts/chart_table.h"

#include <QWidget>

#include <optional>

#include <vector>

class QGridLayout;

namespace likecast
{

class ChartExport;

/// One line of EffectRows.
struct EffectRow {
    QString name;
    QString value; ///< shown after the bar: "+12 %"
    double share =
        0.0; ///< of half the bar, in [-1, 1]; positive values extend to the trailing side
    QString toolTip = {};
    QVariantList data = {}; ///< the cells of the table after the name
    bool isMuted = false;   ///< may be chance
    std::optional<std::pair<double, double>> range = std::nullopt; ///< in the unit of `share`
};

/// Names, each with a bar from the middle and a value. Assistive technology reads it row by row.
class EffectRows : public QWidget
{
    Q_OBJECT

public:
    /// `columns` are those of the table: the name, then EffectRow::data.
    EffectRows(const QString& name, const QStringList& columns, QWidget* parent = nullptr);

    /// Shows `empty` if there are no rows.
    void setRows(const std::vector<EffectRow>& rows, const QString& empty);
    std::size_t rowCount() const { return m_table.rows.size(); }
    ChartExport& chartExport() const { return *m_export; }

private:
    QGridLayout* m_grid;
    ChartTable m_table;
    ChartExport* m_export;
};

} // namespace likecast
