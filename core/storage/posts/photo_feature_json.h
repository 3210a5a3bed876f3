#pragma once

#include "core/features/photo_features.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace likecast
{

/// A JSON array of the values in the order of PhotoFeature, lossless for finite doubles. If model
/// packs measured the photo, their results follow as an object.
QByteArray featureValuesToJson(const PhotoFeatures& features);

/// [{"x","y","width","height","confidence","eyes","smile"}, ...]
QByteArray facesToJson(const std::vector<FaceBox>& faces);
/// std::nullopt unless facesToJson() wrote it.
std::optional<std::vector<FaceBox>> facesFromJson(const QByteArray& faces);

/// std::nullopt unless the functions above wrote both.
std::optional<PhotoFeatures> photoFeaturesFromJson(const QByteArray& values,
                                                   const QByteArray& faces);

} // namespace likecast
