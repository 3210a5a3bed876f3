#pragma once

#include "core/features/photo_features.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace likecast
{

/// Replaces a photo's faces and all features derived from them; the rest stays unchanged.
inline void setFaces(PhotoFeatures& features, std::vector<FaceBox> faces)
{
    const auto set = [&features](PhotoFeature feature, double value) {
        features.values[static_cast<std::size_t>(feature)] = value;
    };
    const auto area = [](const FaceBox& face) { return face.width * face.height; };
    const auto largest =
        std::max_element(faces.begin(), faces.end(),
                         [&](const FaceBox& a, const FaceBox& b) { return area(a) < area(b); });
    const bool none = largest == faces.end();
    set(PhotoFeature::FaceCount, static_cast<double>(faces.size()));
    set(PhotoFeature::SmileCount,
        std::accumulate(faces.begin(), faces.end(), 0.0,
                        [](double sum, const FaceBox& face) { return sum + face.smile; }));
    set(PhotoFeature::LargestFaceShare, none ? 0.0 : area(*largest));
    set(PhotoFeature::LargestFaceX, none ? 0.5 : largest->x + largest->width / 2.0);
    set(PhotoFeature::LargestFaceY, none ? 0.5 : largest->y + largest->height / 2.0);
    features.faces = std::move(faces);
}

} // namespace likecast
