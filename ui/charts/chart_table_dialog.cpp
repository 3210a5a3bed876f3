#include "ui/charts/chart_table_dialog.h"

#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace likecast
{

ChartTableModel::ChartTableModel(ChartTable table, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
{
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QVariant cell = m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::DisplayRole)
        return cellText(cell);
    if (role == Qt::TextAlignmentRole && cell.typeId() != QMetaType::QString)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_table.columns.value(section);
    return {};
}

ChartTableDialog::ChartTableDialog(const ChartTable& table, QWidget* parent)
    : QDialog(parent)
{
    constexpr QSize usual(560, 480);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(table.title);
    auto* view = new QTableView;
    view->setModel(new ChartTableModel(table, view));
    view->setAccessibleName(table.title);
    view->setFont(withTabularFigures(view->font()));
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setAccessibleName(tr("Columns"));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(2 * gridUnit);
    rows->addWidget(view, 1);
    rows->addWidget(buttons);
    resize(usual);
}

} // namespace likecast
