#pragma once

#include <QWidget>

namespace likecast
{

/// Base class of the painted charts. A chart shows items: bars, points or squares. Hovering over an
/// item shows its text in a tool tip; with keyboard focus, the arrow keys move a cursor from item
/// to item. The accessible description is the text of the item at the cursor, then the summary.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit ChartWidget(const QString& name, QWidget* parent = nullptr);

    /// Sets a one-sentence summary of the chart.
    void setSummary(const QString& summary);

    virtual int itemCount() const = 0;
    /// The item's text with its value: "Nov 18, 2026: 1,204".
    virtual QString itemText(int item) const = 0;
    /// The item at a position in the widget, or -1.
    int itemAt(const QPointF& position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    virtual QRectF itemRect(int item) const = 0;
    /// The item that an arrow key moves to; Left and Right are already swapped in right-to-left
    /// layouts.
    virtual int itemBeside(int item, Qt::Key key) const;

    /// Call this when the items have changed: puts the cursor on `item` and repaints.
    void resetCursor(int item);
    /// The item at the cursor, or -1 without focus.
    int focusedItem() const;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    QString m_summary;
    int m_cursor = -1;
};

} // namespace likecast
