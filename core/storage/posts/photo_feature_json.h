#pragma once

#include "core/features/photo_features.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace likecast
{

/// The values as a JSON array in the order of PhotoFeature; finite doubles survive the way exactly.
/// Where model packs said something of the photo, an object with that comes last.
QByteArray featureValuesToJson(const PhotoFeatures& features);

/// [{"x","y","width","height","confidence","eyes","smile"}, ...]
QByteArray facesToJson(const std::vector<FaceBox>& faces);
/// Nothing when it is not what the function above wrote.
std::optional<std::vector<FaceBox>> facesFromJson(const QByteArray& faces);

/// Nothing when either is not what the functions above wrote.
std::optional<PhotoFeatures> photoFeaturesFromJson(const QByteArray& values,
                                                   const QByteArray& faces);

} // namespace likecast
