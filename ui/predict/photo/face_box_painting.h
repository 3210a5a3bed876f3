#pragma once

#include "core/faces/face_box.h"
#include "ui/predict/photo/photo_viewport.h"

#include <QFont>
#include <QString>

#include <vector>

class QPainter;

namespace likecast
{

/// Draws every face as a frame of 3 px with a chip that says in words whether it smiles; where a
/// chip would not fit its face, a mouth drawn in it says so instead, so that colour is never the
/// only sign.
void paintFaceBoxes(QPainter& painter, const std::vector<FaceBox>& faces,
                    const PhotoViewport& viewport, const QFont& chipFont);

/// "2 faces, 1 smile" or "No face found".
QString faceSummary(const std::vector<FaceBox>& faces);

/// The same for a screen reader, with where each face is: "Face 1 of 2: smiling, upper left".
QString spokenFaces(const std::vector<FaceBox>& faces);

} // namespace likecast
