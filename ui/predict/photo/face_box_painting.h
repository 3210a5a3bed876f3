#pragma once

#include "core/faces/face_box.h"
#include "ui/predict/photo/photo_viewport.h"

#include <QFont>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace likecast
{

/// Draws every face as a frame of 3 px with a chip that says in words whether it smiles; where a
/// chip would not fit its face, a mouth drawn in it says so instead, so that colour is never the
/// only sign. The selected one has a second frame.
void paintFaceBoxes(QPainter& painter, const std::vector<FaceBox>& faces,
                    const PhotoViewport& viewport, const QFont& chipFont,
                    std::optional<std::size_t> selected = std::nullopt);

/// A box that is being drawn.
void paintDrawnBox(QPainter& painter, const QRectF& box);

/// "2 faces, 1 smile" or "No face found".
QString faceSummary(const std::vector<FaceBox>& faces);

/// The same for a screen reader, with where each face is: "Face 1 of 2: smiling, upper left".
QString spokenFaces(const std::vector<FaceBox>& faces);

/// The sentence about one of them.
QString spokenFace(const std::vector<FaceBox>& faces, std::size_t face);

} // namespace likecast
