#pragma once

#include "core/features/photo_features.h"

#include <optional>

namespace likecast
{

/// What an account's photos usually look like to an embedding pack, and how far a photo is from
/// that: the running mean and spread of their sketches. Tied to the pack of the first photo added;
/// another pack's embedding is ignored. A value.
class UsualEmbedding
{
public:
    static constexpr double leastPhotos = 10.0; ///< to know what is usual

    /// The photo's distance from the usual one, scaled so that its mean squared length over the
    /// account's photos is 1, whatever the pack's dimensions and scale; at most 3 long.
    /// std::nullopt if unknown.
    std::optional<EmbeddingSketch> standardised(const PhotoFeatures& photo) const;

    /// Adds a photo; one without an embedding of this pack changes nothing.
    void append(const PhotoFeatures& photo);

private:
    const EmbeddingSketch* sketchIn(const PhotoFeatures& photo) const;

    PackOrigin m_pack;
    double m_photos = 0.0;
    EmbeddingSketch m_mean{};
    double m_squares = 0.0; ///< sum of squared deviations from the mean
};

} // namespace likecast
