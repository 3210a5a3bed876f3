#include "ui/predict/photo/photo_drop_target.h"

#include <QDropEvent>
#include <QWidget>

namespace likecast
{

PhotoDropTarget::PhotoDropTarget(QWidget* widget)
    : QObject(widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

namespace
{

/// Pictures dragged out of this window are no new photos.
bool mayTake(const QDropEvent& drop)
{
    return !drop.source() && mayContainPhotos(*drop.mimeData());
}

} // namespace

bool PhotoDropTarget::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!mayTake(*drag))
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        Q_EMIT hovered(true);
        Q_EMIT photosApproached(photosIn(*drag->mimeData()).paths);
        return true;
    }
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!mayTake(*drag))
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::DragLeave:
        Q_EMIT hovered(false);
        return false;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!mayTake(*drop))
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT hovered(false);
        Q_EMIT photosDropped(photosIn(*drop->mimeData()));
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace likecast
