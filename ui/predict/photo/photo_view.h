#pragma once

#include "core/faces/face_box.h"
#include "ui/predict/photo/photo_drop.h"
#include "ui/predict/photo/photo_viewport.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace likecast
{

class FaceEditBar;
class FaceEditor;
class PhotoControls;
class PhotoPlate;

/// The photo of the current draft with the faces found on it; where photos are dropped. Zooms with
/// the wheel, a pinch, + and -, 0 fits, 1 shows it pixel by pixel, arrows and dragging pan, B
/// shows and hides the boxes, F lets one correct them. Only paints: whoever owns it loads,
/// predicts and keeps corrections.
class PhotoView : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoView(QWidget* parent = nullptr);

    void showEmpty(); ///< says what to drop here
    void showLoading(const QString& name);
    void showBroken(const QString& name); ///< the reason stands in the message bar

    /// `fullSize` is that of the original, `image` may be smaller. A sharper image of the photo
    /// that is shown keeps zoom, place and faces.
    void showPhoto(const QString& path, const QImage& image, const QSize& fullSize);
    void setFaces(const std::vector<FaceBox>& faces);
    void setAnalysing(); ///< faces not known yet

    bool boxesVisible() const { return m_boxesVisible; }
    void setBoxesVisible(bool visible);

    FaceEditor& faceEditor() const { return *m_editor; }

    /// When off, the wheel zooms with Ctrl only and else scrolls what the view lies in.
    void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }

    const PhotoViewport& viewport() const { return m_viewport; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fit();
    void showActualSize(); ///< one pixel of the photo per pixel of the screen

Q_SIGNALS:
    void photosDropped(const likecast::DroppedPhotos& photos);
    void photosApproached(const QStringList& paths);
    void openRequested();
    void boxesVisibleChanged(bool visible);
    void facesEdited(const std::vector<likecast::FaceBox>& faces);
    /// The zoom shows more pixels than the image has; long edge that would do, in pixels.
    void sharperPhotoWanted(const QString& path, int longEdge);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Content { Empty, Loading, Photo, Broken };

    void setContent(Content content);
    void zoomBy(double factor, const QPointF& anchor);
    void viewportChanged();
    void wantSharper();
    void paintPhoto(QPainter& painter);
    void paintNotice(QPainter& painter);
    void setCorrecting(bool correcting);
    void editorChanged();
    void describe();
    void placeOverlays();
    QString summaryText() const;
    bool panWithKey(int key);

    Content m_content = Content::Empty;
    QString m_path;
    QString m_name;
    QImage m_image;
    QImage m_scaled; ///< m_image smoothly brought to the size on screen
    QSize m_fullSize;
    std::vector<FaceBox> m_faces;
    bool m_facesKnown = false;
    bool m_boxesVisible = true;
    bool m_wheelZooms = true;
    bool m_dragHovers = false;
    bool m_showsFocus = false; ///< the focus came by keyboard
    PhotoViewport m_viewport;
    std::optional<QPointF> m_grabbedAt;
    int m_sharperAsked = 0; ///< long edge that was asked for last
    PhotoPlate* m_summary;
    PhotoControls* m_controls;
    FaceEditor* m_editor;
    FaceEditBar* m_editBar;
    QPushButton* m_openButton;
};

} // namespace likecast
