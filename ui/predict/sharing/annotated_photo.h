#pragma once

#include "core/faces/face_box.h"

#include <QImage>

#include <vector>

namespace likecast
{

/// The photo with its face boxes, as PhotoView shows them. `scale` is in photo pixels per
/// device-independent pixel of frames and labels.
QImage annotatedPhoto(const QImage& photo, const std::vector<FaceBox>& faces, double scale);

/// The scale at which the labels of a photo shared on its own are as large as in the window.
double labelScale(const QSize& photo);

} // namespace likecast
