#pragma once

#include "ui/plan/shared/plan_item.h"

#include <QAbstractButton>

#include <optional>

namespace likecast
{

/// A draft or post that the user can open, and drag within its parent if it is a draft. Follows the
/// mouse while dragged; its parent puts it in place afterwards. Escape cancels.
class PlanTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlanTile(QWidget* parent);

    virtual void setItem(const PlanItem& item);
    const PlanItem& item() const { return m_item; }
    bool isDragged() const { return m_dragged; }

Q_SIGNALS:
    /// By double click or Enter.
    void opened(const likecast::PlanItem& item);
    /// Positions are the mouse's, in the parent's coordinates.
    void dragged(const likecast::PlanItem& item, QPoint position);
    void dropped(const likecast::PlanItem& item, QPoint position);
    void dragCancelled();
    /// An arrow key; `moves`: with Ctrl, which moves the draft rather than the focus.
    void steered(const likecast::PlanItem& item, Qt::Key arrow, bool moves);

protected:
    /// The photo filling `place`, or a placeholder with the photo glyph.
    void paintPhoto(QPainter& painter, const QRectF& place) const;
    void paintFrame(QPainter& painter, const QPen& pen) const; ///< or the focus ring

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void stopDragging();

    PlanItem m_item;
    std::optional<QPoint> m_pressedAt;
    bool m_dragged = false;
};

} // namespace likecast
