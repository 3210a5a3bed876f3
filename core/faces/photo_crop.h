#pragma once

#include "core/faces/face_box.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace likecast
{

/// The largest part of a photo with that aspect ratio (width by height), centred as Instagram crops
/// it. Relative to the photo, like FaceBox. `photo` must not be empty.
QRectF centredCrop(const QSizeF& photo, double aspect);

enum class FaceCut { None, Partly, Wholly };

/// How much of each face lies outside the crop, in the order of the faces.
std::vector<FaceCut> facesCutBy(const QRectF& crop, const std::vector<FaceBox>& faces);

} // namespace likecast
