#pragma once

#include "core/common/result.h"
#include "core/features/photo_features.h"

#include <QByteArray>
#include <QImage>

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace likecast
{

/// Histograms of oriented gradients (Dalal and Triggs, CVPR 2005) in 4 x 4 blocks of 36, and the
/// square root of a 4 x 4 x 4 Lab histogram.
inline constexpr std::size_t visualDescriptorSize = 16 * 36 + 64;
using VisualDescriptor = std::array<float, visualDescriptorSize>;

/// Describes a photo at 64 x 64 pixels, without trained weights. Zeros for a null image.
/// Thread-safe.
VisualDescriptor describePhoto(const QImage& upright);

/// The directions in which the training photos vary most: the photo's embedding if no embedding
/// pack is installed. A value; thread-safe when const.
class VisualComponents
{
public:
    /// Computes the principal components of these descriptors, scaled so that the embeddings have a
    /// mean squared length of 1. Both halves of the descriptor count equally. Errors: PostsTooFew
    /// for fewer descriptors than components.
    static Result<VisualComponents> fit(std::span<const VisualDescriptor> descriptors);

    /// The photo's coordinates, as the embedding of a pack named "visual".
    PhotoEmbedding place(const VisualDescriptor& descriptor) const;

    QByteArray toBytes() const;
    /// Errors: ModelDamaged.
    static Result<VisualComponents> fromBytes(const QByteArray& bytes);

    /// Eight hexadecimal digits of the components' hash.
    QString shortName() const;

private:
    VisualComponents() = default;
    void identify();

    VisualDescriptor m_mean{};
    std::vector<VisualDescriptor> m_directions; ///< one per dimension of a sketch
    PackOrigin m_origin;
};

} // namespace likecast
