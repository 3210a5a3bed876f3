#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_widget.h"
#include "ui/common/accessible_parts.h"

namespace likecast
{

namespace
{

class ChartCellAccessible : public AccessiblePart<ChartWidget>, public QAccessibleTableCellInterface
{
public:
    ChartCellAccessible(ChartWidget* chart, int index, int columns)
        : AccessiblePart(chart, index)
        , m_row(index / columns)
        , m_column(index % columns)
    {
    }

    bool isValid() const override { return widget() && m_row < widget()->itemCount(); }

    QAccessible::Role role() const override { return QAccessible::Cell; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return cellText(
                widget()->table().rows[static_cast<std::size_t>(m_row)].value(m_column));
        return kind == QAccessible::Description ? widget()->itemText(m_row) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.readOnly = true;
        state.focusable = true;
        state.focused = isValid() && widget()->hasFocus() && widget()->cursor() == m_row;
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
    QAccessibleInterface* table() const override { return parent(); }

protected:
    QRect place() const override { return widget()->itemRect(m_row).toAlignedRect(); }

private:
    int m_row;
    int m_column;
};

class ChartAccessible : public AccessibleParts<ChartWidget>, public QAccessibleTableInterface
{
public:
    explicit ChartAccessible(ChartWidget* chart)
        : AccessibleParts(chart, QAccessible::Table)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return widget()->cursor() < 0 ? QString() : widget()->itemText(widget()->cursor());
        return QAccessibleWidget::text(kind);
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    int rowCount() const override { return widget()->itemCount(); }
    int columnCount() const override { return static_cast<int>(widget()->table().columns.size()); }

    QAccessibleInterface* focusChild() const override
    {
        return widget()->hasFocus() ? cellAt(widget()->cursor(), columnCount() - 1) : nullptr;
    }

    QAccessibleInterface* cellAt(int row, int column) const override
    {
        const bool exists = row >= 0 && column >= 0 && column < columnCount();
        return exists ? partInterface(row * columnCount() + column) : nullptr;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QString columnDescription(int column) const override
    {
        return widget()->table().columns.value(column);
    }
    QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? widget()->itemText(row) : QString();
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
    void modelChange(QAccessibleTableModelChangeEvent*) override { forgetParts(); }

protected:
    int partCount() const override { return rowCount() * columnCount(); }

    ChartCellAccessible* makePart(int index) const override
    {
        return new ChartCellAccessible(widget(), index, columnCount());
    }

    int partAt(QPoint position) const override
    {
        const int item = widget()->itemAt(position);
        return item < 0 ? -1 : (item + 1) * columnCount() - 1;
    }
};

} // namespace

void installChartAccessibility()
{
    installAccessibleInterface<ChartWidget, ChartAccessible>();
}

void announceChartCursor(ChartWidget* chart)
{
    QAccessibleEvent changed(chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace likecast
