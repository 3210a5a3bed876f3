#pragma once

#include "core/insights/input_importances.h"
#include "ui/charts/chart_table.h"

#include <QWidget>

class QGridLayout;

namespace likecast
{

class ChartExport;

/// The importance of each group of inputs: one row per group, one bar per model.
class ImportanceTable : public QWidget
{
    Q_OBJECT

public:
    explicit ImportanceTable(QWidget* parent = nullptr);

    /// Omits models that failed; see failureText().
    void setImportances(const std::vector<ModelImportances>& models);
    /// Why some models have no importances; empty if all have.
    QString failureText() const { return m_failures; }
    ChartExport& chartExport() const { return *m_export; }

private:
    void addHead(const std::vector<const ModelImportances*>& models);
    void addRow(ContributionKind kind, const std::vector<const ModelImportances*>& models);

    QGridLayout* m_grid;
    ChartTable m_table;
    ChartExport* m_export;
    QString m_failures;
    QStringList m_spoken;
    double m_most = 1.0;
};

} // namespace likecast
