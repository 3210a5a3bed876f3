#pragma once

#include "core/faces/face_box.h"
#include "ui/predict/photo/photo_canvas.h"
#include "ui/predict/photo/photo_drop.h"

#include <QPixmap>

#include <vector>

class QPushButton;

namespace likecast
{

class CropBar;
class FaceEditBar;
class FaceEditor;
class PhotoControls;
class PhotoPlate;

/// The current draft's photo with the faces found on it; also the drop target for photos. 1 shows
/// it pixel by pixel, B shows and hides the boxes, F lets the user correct them, C shows
/// Instagram's crops (all three are the page's actions). Only paints: its owner loads, predicts and
/// stores corrections.
class PhotoView : public PhotoCanvas
{
    Q_OBJECT

public:
    explicit PhotoView(QWidget* parent = nullptr);

    void showEmpty(); ///< says what to drop here
    void showLoading(const QString& name);
    void showBroken(const QString& name); ///< the message bar gives the reason

    /// `fullSize` is the size of the original; `image` may be smaller. A sharper image of the
    /// current photo keeps zoom, position and faces.
    void showPhoto(const QString& path, const QImage& image, const QSize& fullSize);
    void setFaces(const std::vector<FaceBox>& faces);
    void setAnalysing(); ///< faces not known yet

    bool boxesVisible() const { return m_boxesVisible; }
    void setBoxesVisible(bool visible);

    const std::vector<FaceBox>& faces() const { return m_faces; } ///< empty until known
    bool facesKnown() const                                       ///< on the photo shown
    {
        return m_content == Content::Photo && m_facesKnown;
    }
    FaceEditor& faceEditor() const { return *m_editor; }
    CropBar& cropBar() const { return *m_cropBar; }

    QSize sizeHint() const override { return {556, 612}; }
    QSize minimumSizeHint() const override { return {300, 220}; }

public Q_SLOTS:
    /// One photo pixel per screen pixel.
    void showActualSize() { zoomTo(1 / devicePixelRatioF(), viewport().viewCenter()); }
    void correctFaces(); ///< starts or ends it, and takes the focus
    void showNextCrop(); ///< all in turn, then none; nothing while faces are corrected

Q_SIGNALS:
    void photosDropped(const likecast::DroppedPhotos& photos);
    void photosApproached(const QStringList& paths);
    void openRequested();
    void boxesVisibleChanged(bool visible);
    void facesEdited(const std::vector<likecast::FaceBox>& faces);

protected:
    void viewMoved() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Content { Empty, Loading, Photo, Broken };

    void setContent(Content content);
    void paintPhoto(QPainter& painter);
    void paintNotice(QPainter& painter);
    void setCorrecting(bool correcting);
    void editorChanged();
    void describe();
    void placeOverlays();
    void placeCrop(const QRect& inner);
    QString summaryText() const;
    QString cropSentence() const; ///< empty if there is nothing to say

    Content m_content = Content::Empty;
    QString m_path;
    QString m_name;
    QPixmap m_scaled; ///< image() smoothly scaled to its size on screen
    std::vector<FaceBox> m_faces;
    bool m_facesKnown = false;
    bool m_boxesVisible = true;
    bool m_dragHovers = false;
    bool m_showsFocus = false; ///< the focus came from the keyboard
    PhotoPlate* m_summary;
    PhotoControls* m_controls;
    FaceEditor* m_editor;
    FaceEditBar* m_editBar;
    CropBar* m_cropBar;
    PhotoPlate* m_cropText;
    QPushButton* m_openButton;
};

} // namespace likecast
