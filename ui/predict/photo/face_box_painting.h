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

/// Draws every face as a 3 px frame with a chip that says in words whether it smiles. If the words
/// do not fit the face, the chip shows a mouth instead, so that colour is never the only cue. The
/// chips stay within the view. The selected face has a second frame.
void paintFaceBoxes(QPainter& painter, const std::vector<FaceBox>& faces,
                    const PhotoViewport& viewport, const QFont& chipFont,
                    std::optional<std::size_t> selected = std::nullopt);

/// A box being drawn.
void paintDrawnBox(QPainter& painter, const QRectF& box);

/// "2 faces, 1 smile" or "No face found".
QString faceSummary(const std::vector<FaceBox>& faces);

/// The same for a screen reader, with each face's position: "Face 1 of 2: smiling, upper left".
QString spokenFaces(const std::vector<FaceBox>& faces);

/// "upper left": where a face is on the photo, in thirds.
QString facePlace(const FaceBox& face);

/// The sentence about one of the faces.
QString spokenFace(const std::vector<FaceBox>& faces, std::size_t face);

} // namespace likecast
