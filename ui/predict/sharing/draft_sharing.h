#pragma once

#include <QImage>
#include <QObject>
#include <QPoint>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class QAction;
class QMimeData;
class QWidget;

namespace likecast
{

class DraftHistory;
class DraftPredictions;
class MessageBar;
class PhotoView;
class ResultCard;

/// Takes the open draft out of the window as pictures: the photo with its face boxes, and the
/// report card. Both can be copied (Edit menu, context menu) and dragged to another program: the
/// photo from the photo view while it is fitted, the card from the result.
class DraftSharing : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        DraftHistory& history;
        const DraftPredictions& predictions;
        PhotoView& photo;
        ResultCard& result;
        MessageBar& messages;
    };
    struct Actions {
        QAction* copyPhoto;
        QAction* copyCard;
    };

    /// The views get the actions as their context menu. The collaborators must outlive it.
    DraftSharing(const Parts& parts, const Actions& actions, QObject* parent);

    /// What dragging from the view takes along: a picture, also as a PNG file. Null if there is
    /// nothing to drag.
    std::unique_ptr<QMimeData> dragData(const QWidget& view) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QImage sharedPhoto() const; ///< null without a photo, or while its faces are not known
    QImage sharedCard() const;  ///< null without a current number of the user's own account
    void copy(const QImage& picture, const QString& done);
    void drag(QWidget* view);

    Parts m_parts;
    std::optional<QPoint> m_pressedAt;
    QTemporaryDir m_folder; ///< of the files being dragged
};

} // namespace likecast
