#pragma once

#include "ui/predict/photo/photo_drop.h"

#include <QObject>

class QWidget;

namespace likecast
{

/// Accepts photos dragged onto a widget. A hovering drag already names its files, so that they can
/// be read before the drop.
class PhotoDropTarget : public QObject
{
    Q_OBJECT

public:
    explicit PhotoDropTarget(QWidget* widget); ///< child of the widget; sets acceptDrops

Q_SIGNALS:
    void hovered(bool over);
    void photosApproached(const QStringList& paths);
    void photosDropped(const likecast::DroppedPhotos& photos);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace likecast
