#pragma once

#include <QWidget>

namespace likecast
{

/// Base of the painted charts. A chart shows items: bars, points or squares. Pointing at one shows
/// its text in a tool tip; with the focus, the arrow keys move a cursor from item to item. The
/// accessible description is the text of the item at the cursor and then the summary.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit ChartWidget(const QString& name, QWidget* parent = nullptr);

    /// What the whole chart shows, in a sentence.
    void setSummary(const QString& summary);

    virtual int itemCount() const = 0;
    /// What an item shows, with its figure: "Nov 18, 2026: 1,204".
    virtual QString itemText(int item) const = 0;
    /// The item at a position in the widget, -1 where there is none.
    int itemAt(const QPointF& position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    virtual QRectF itemRect(int item) const = 0;
    /// Where an arrow key leads from an item; Left and Right are swapped right to left already.
    virtual int itemBeside(int item, Qt::Key key) const;

    /// To be called when the items changed: puts the cursor on one of them and repaints.
    void resetCursor(int item);
    /// The item at the cursor, -1 unless the chart has the focus.
    int focusedItem() const;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    QString m_summary;
    int m_cursor = -1;
};

} // namespace likecast
