#pragma once

#include "core/faces/face_box.h"
#include "ui/predict/photo/photo_viewport.h"

#include <QObject>

#include <optional>
#include <vector>

class QKeyEvent;

namespace likecast
{

/// Corrects the faces on a photo by mouse and keyboard: tracks which face is selected and which box
/// is being drawn. Changes nothing itself: edited() says what the faces should be. Points are in
/// view coordinates.
class FaceEditor : public QObject
{
    Q_OBJECT

public:
    /// The viewport must outlive it.
    explicit FaceEditor(const PhotoViewport& viewport, QObject* parent = nullptr);

    bool isActive() const { return m_active; }
    void setActive(bool active);
    void setFaces(const std::vector<FaceBox>& faces);

    /// An index into the faces; empty if none is selected or the editor is not active.
    std::optional<std::size_t> selected() const { return m_selected; }
    /// The box being drawn.
    QRectF drawn() const;

    void press(const QPointF& point);
    void drag(const QPointF& point);
    void release(const QPointF& point);
    /// Returns whether the editor uses the key: arrows select, move with Ctrl and resize with
    /// Shift; Space toggles the smile, Delete removes, Insert adds, Escape ends.
    bool takeKey(const QKeyEvent& event);

    void addInTheMiddle();
    void flipSmile();
    void removeSelected();

Q_SIGNALS:
    void changed(); ///< what it shows
    void edited(const std::vector<likecast::FaceBox>& faces);

private:
    void select(std::optional<std::size_t> face);
    void selectBeside(int step);
    void moveSelected(int key, bool resizes);
    void add(const QRectF& rect);
    std::optional<std::size_t> faceAt(const QPointF& point) const;
    void edit(const std::vector<FaceBox>& faces);

    const PhotoViewport& m_viewport;
    std::vector<FaceBox> m_faces;
    bool m_active = false;
    std::optional<std::size_t> m_selected;
    std::optional<QPointF> m_pressed;
    QPointF m_dragged;
};

} // namespace likecast
