#pragma once

#include "ui/charts/chart_table.h"

#include <QWidget>

namespace likecast
{

class ChartExport;

/// Base class of the painted charts. A chart shows items: bars, points or squares. Hovering over an
/// item shows its text in a tool tip; with keyboard focus, the arrow keys move a cursor from item
/// to item. The accessible description is the text of the item at the cursor, then the summary.
/// Table view, CSV and assistive technology (QAccessibleTableInterface) read table().
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name and the title.
    explicit ChartWidget(const QString& name, QWidget* parent = nullptr);

    /// Sets a one-sentence summary of the chart.
    void setSummary(const QString& summary);
    /// What the values are, with their unit: "Likes".
    void setValueTitle(const QString& title);
    const QString& valueTitle() const { return m_valueTitle; }

    virtual int itemCount() const = 0;
    /// The item's text with its value: "Nov 18, 2026: 1,204".
    virtual QString itemText(int item) const = 0;
    /// The item at a position in the widget, or -1.
    virtual int itemAt(const QPointF& position) const;
    /// The place of an item, in widget coordinates.
    virtual QRectF itemRect(int item) const = 0;

    /// The data, one row per item.
    const ChartTable& table() const;
    ChartExport& chartExport() const { return *m_export; }

    /// The item at the cursor, or -1 without items.
    int cursor() const { return m_cursor; }
    void moveCursor(int item);

    QSize sizeHint() const override { return {320, 120}; }
    QSize minimumSizeHint() const override { return {120, 100}; }

protected:
    /// The columns and one row per item; the base class adds the title.
    virtual ChartTable makeTable() const = 0;
    /// The item that an arrow key moves to; Left and Right are already swapped in right-to-left
    /// layouts.
    virtual int itemBeside(int item, Qt::Key key) const;

    /// Call this when the items have changed: puts the cursor on `item` and repaints.
    void resetCursor(int item);
    /// The item at the cursor, or -1 without focus or in a picture of the chart.
    int focusedItem() const;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    QString m_summary;
    QString m_valueTitle;
    ChartExport* m_export;
    mutable ChartTable m_table; ///< empty columns: not made yet
    int m_cursor = -1;
};

} // namespace likecast
