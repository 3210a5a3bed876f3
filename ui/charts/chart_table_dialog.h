#pragma once

#include "ui/charts/chart_table.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace likecast
{

/// The rows of a chart's data for a view.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(ChartTable table, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

/// A chart's data as a table. Open it with open(); it deletes itself when it is closed.
class ChartTableDialog : public QDialog
{
    Q_OBJECT

public:
    ChartTableDialog(const ChartTable& table, QWidget* parent);
};

} // namespace likecast
