#pragma once

#include "core/faces/face_box.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace likecast
{

/// How Instagram crops a photo.
enum class CropShape {
    None,
    Grid,     ///< 3:4, in the profile's grid
    Portrait, ///< 4:5
    Square,
};

/// The part of a photo that a shape keeps, relative to the photo; std::nullopt for None.
std::optional<QRectF> cropOf(const QSizeF& photo, CropShape shape);

/// "1:1", or empty.
QString cropRatio(CropShape shape);

/// "1:1 cuts off 1 face: left (in part)." or how much of the photo it cuts off; empty for None.
QString cropText(const QSizeF& photo, CropShape shape, const std::vector<FaceBox>& faces);

/// Dims what lies outside the crop and draws its edge. `photo` is the photo's place on the painter.
void paintCrop(QPainter& painter, const QRectF& photo, const QRectF& crop);

} // namespace likecast
