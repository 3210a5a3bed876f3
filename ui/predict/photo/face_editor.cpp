#include "ui/predict/photo/face_editor.h"

#include <QKeyEvent>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr double smallestDrawn = 12.0; ///< in pixels; anything smaller is a click
constexpr double keyStep = 0.01;       ///< share of the photo
constexpr double smallestSide = 0.01;
constexpr double newSide = 0.2; ///< share of the photo's shorter edge

/// Neither "smiling" nor "not smiling"; counts as no smile.
constexpr double undecidedSmile = 0.4;

} // namespace

FaceEditor::FaceEditor(const PhotoViewport& viewport, QObject* parent)
    : QObject(parent)
    , m_viewport(viewport)
{
}

void FaceEditor::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    m_pressed.reset();
    m_selected.reset();
    Q_EMIT changed();
}

void FaceEditor::setFaces(const std::vector<FaceBox>& faces)
{
    m_faces = faces;
    if (m_selected && *m_selected >= m_faces.size())
        select(std::nullopt);
}

QRectF FaceEditor::drawn() const
{
    return m_pressed ? QRectF(*m_pressed, m_dragged).normalized() : QRectF();
}

void FaceEditor::select(std::optional<std::size_t> face)
{
    m_selected = face;
    Q_EMIT changed();
}

void FaceEditor::edit(const std::vector<FaceBox>& faces)
{
    m_faces = faces;
    Q_EMIT edited(faces);
    Q_EMIT changed();
}

/// The smallest face under the point.
std::optional<std::size_t> FaceEditor::faceAt(const QPointF& point) const
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        const bool smaller = !found || m_faces[i].width < m_faces[*found].width;
        if (smaller && m_viewport.boxRect(m_faces[i]).contains(point))
            found = i;
    }
    return found;
}

void FaceEditor::press(const QPointF& point)
{
    m_pressed = point;
    m_dragged = point;
}

void FaceEditor::drag(const QPointF& point)
{
    if (!m_pressed)
        return;
    m_dragged = point;
    Q_EMIT changed();
}

void FaceEditor::release(const QPointF& point)
{
    if (!m_pressed)
        return;
    m_dragged = point;
    const QRectF rect = drawn() & m_viewport.photoRect();
    const QPointF pressed = *m_pressed;
    m_pressed.reset();
    if (rect.width() >= smallestDrawn && rect.height() >= smallestDrawn)
        add(rect);
    else
        select(faceAt(pressed));
}

void FaceEditor::add(const QRectF& rect)
{
    const QRectF photo = m_viewport.photoRect();
    if (photo.isEmpty())
        return;
    std::vector<FaceBox> faces = m_faces;
    faces.push_back({.x = (rect.x() - photo.x()) / photo.width(),
                     .y = (rect.y() - photo.y()) / photo.height(),
                     .width = rect.width() / photo.width(),
                     .height = rect.height() / photo.height(),
                     .confidence = 1.0,
                     .smile = undecidedSmile});
    m_selected = faces.size() - 1;
    edit(faces);
}

void FaceEditor::addInTheMiddle()
{
    const QRectF photo = m_viewport.photoRect();
    const double side = newSide * std::min(photo.width(), photo.height());
    QRectF rect(0, 0, side, side);
    rect.moveCenter(m_viewport.viewCenter());
    add(rect & photo);
}

void FaceEditor::flipSmile()
{
    if (!m_selected)
        return;
    std::vector<FaceBox> faces = m_faces;
    FaceBox& face = faces[*m_selected];
    face.smile = face.isSmiling() && !face.isUnsure() ? 0.0 : 1.0;
    edit(faces);
}

void FaceEditor::removeSelected()
{
    if (!m_selected)
        return;
    std::vector<FaceBox> faces = m_faces;
    faces.erase(faces.begin() + static_cast<std::ptrdiff_t>(*m_selected));
    m_selected.reset();
    edit(faces);
}

void FaceEditor::selectBeside(int step)
{
    const int count = static_cast<int>(m_faces.size());
    if (count == 0)
        return;
    const int from = m_selected ? static_cast<int>(*m_selected) : step > 0 ? -1 : count;
    select(static_cast<std::size_t>((from + step + count) % count));
}

void FaceEditor::moveSelected(int key, bool resizes)
{
    if (!m_selected)
        return;
    const double right = key == Qt::Key_Right ? keyStep : key == Qt::Key_Left ? -keyStep : 0.0;
    const double down = key == Qt::Key_Down ? keyStep : key == Qt::Key_Up ? -keyStep : 0.0;
    std::vector<FaceBox> faces = m_faces;
    FaceBox& face = faces[*m_selected];
    if (resizes) {
        face.width = std::max(smallestSide, std::min(face.width + right, 1.0 - face.x));
        face.height = std::max(smallestSide, std::min(face.height + down, 1.0 - face.y));
    } else {
        face.x = std::max(0.0, std::min(face.x + right, 1.0 - face.width));
        face.y = std::max(0.0, std::min(face.y + down, 1.0 - face.height));
    }
    edit(faces);
}

bool FaceEditor::takeKey(const QKeyEvent& event)
{
    if (!m_active)
        return false;
    const bool moves = event.modifiers().testFlag(Qt::ControlModifier);
    const bool resizes = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (moves || resizes)
            moveSelected(event.key(), resizes);
        else
            selectBeside(event.key() == Qt::Key_Left || event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Space:
        flipSmile();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        return true;
    case Qt::Key_Insert:
        addInTheMiddle();
        return true;
    case Qt::Key_Escape:
        setActive(false);
        return true;
    default:
        return false;
    }
}

} // namespace likecast
