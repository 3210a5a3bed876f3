#pragma once

#include "core/insights/input_importances.h"

#include <QWidget>

class QGridLayout;

namespace likecast
{

/// How much each group of inputs counts, a row per group and a bar per model.
class ImportanceTable : public QWidget
{
    Q_OBJECT

public:
    explicit ImportanceTable(QWidget* parent = nullptr);

    /// Models that failed are left out; see failureText().
    void setImportances(const std::vector<ModelImportances>& models);
    /// Why some models say nothing; empty when all do.
    QString failureText() const { return m_failures; }

private:
    void addHead(const std::vector<const ModelImportances*>& models);
    void addRow(ContributionKind kind, const std::vector<const ModelImportances*>& models);

    QGridLayout* m_grid;
    QString m_failures;
    QStringList m_spoken;
    double m_most = 1.0;
};

} // namespace likecast
