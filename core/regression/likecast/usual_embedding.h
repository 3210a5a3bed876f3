#pragma once

#include "core/features/photo_features.h"

#include <optional>

namespace likecast
{

/// What an account's photos usually look like to an embedding pack, and how far they are from that:
/// the running mean and spread of their sketches. It is bound to the pack of the first photo it
/// takes; another pack's embedding counts as none. A value.
class UsualEmbedding
{
public:
    static constexpr double leastPhotos = 10.0; ///< to know what is usual

    /// The photo's distance from the usual one. Scaled so that its squared length is 1 in the mean
    /// over the account's photos, whatever the pack's dimensions and scale; never longer than 3.
    /// Nothing where it is not known.
    std::optional<EmbeddingSketch> standardised(const PhotoFeatures& photo) const;

    /// Takes a photo in; one without an embedding of this pack changes nothing.
    void append(const PhotoFeatures& photo);

private:
    const EmbeddingSketch* sketchIn(const PhotoFeatures& photo) const;

    PackOrigin m_pack;
    double m_photos = 0.0;
    EmbeddingSketch m_mean{};
    double m_squares = 0.0; ///< sum of squared distances from the mean
};

} // namespace likecast
