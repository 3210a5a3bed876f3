#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_widget.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace likecast
{

namespace
{

class ChartCellAccessible : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    ChartCellAccessible(ChartWidget* chart, int row, int column)
        : m_chart(chart)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override { return m_chart && m_row < m_chart->itemCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return table(); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return cellText(m_chart->table().rows[static_cast<std::size_t>(m_row)].value(m_column));
        return kind == QAccessible::Description ? m_chart->itemText(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_chart->itemRect(m_row).toAlignedRect();
        return QRect(m_chart->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.readOnly = true;
        state.focusable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->cursor() == m_row;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
                   ? static_cast<QAccessibleTableCellInterface*>(this)
                   : nullptr;
    }

    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    bool isSelected() const override { return false; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QAccessibleInterface* table() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }

private:
    QPointer<ChartWidget> m_chart;
    int m_row;
    int m_column;
};

class ChartAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartAccessible(ChartWidget* chart)
        : QAccessibleWidget(chart, QAccessible::Table)
        , m_chart(chart)
    {
    }
    ~ChartAccessible() override { forgetCells(); }
    Q_DISABLE_COPY_MOVE(ChartAccessible)

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_chart->cursor() < 0 ? QString() : m_chart->itemText(m_chart->cursor());
        return QAccessibleWidget::text(kind);
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    int rowCount() const override { return m_chart->itemCount(); }
    int columnCount() const override { return static_cast<int>(m_chart->table().columns.size()); }
    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface* child(int index) const override
    {
        const int columns = columnCount();
        return columns > 0 ? cellAt(index / columns, index % columns) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* cell = dynamic_cast<const ChartCellAccessible*>(child);
        return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const int item = m_chart->itemAt(m_chart->mapFromGlobal(QPoint(x, y)));
        return item < 0 ? nullptr : cellAt(item, columnCount() - 1);
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_chart->hasFocus() ? cellAt(m_chart->cursor(), columnCount() - 1) : nullptr;
    }

    QAccessibleInterface* cellAt(int row, int column) const override
    {
        if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
            return nullptr;
        QAccessible::Id& id = m_cells[qint64{row} * columnCount() + column];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(
                new ChartCellAccessible(m_chart, row, column));
        return QAccessible::accessibleInterface(id);
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QString columnDescription(int column) const override
    {
        return m_chart->table().columns.value(column);
    }
    QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? m_chart->itemText(row) : QString();
    }

    // Nothing can be selected.
    int selectedCellCount() const override { return 0; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { forgetCells(); }

private:
    void forgetCells()
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    ChartWidget* m_chart;                           // outlives its interface
    mutable QHash<qint64, QAccessible::Id> m_cells; // created on first use
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartWidget*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    // A factory that is installed twice is kept only once.
    QAccessible::installFactory(makeAccessible);
}

void announceChartCursor(ChartWidget* chart)
{
    QAccessibleEvent changed(chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace likecast
