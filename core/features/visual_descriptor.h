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
/// root of a Lab histogram of 4 x 4 x 4.
inline constexpr std::size_t visualDescriptorSize = 16 * 36 + 64;
using VisualDescriptor = std::array<float, visualDescriptorSize>;

/// Describes a photo at 64 x 64 pixels, without any trained weights. Zeros for no picture. Any
/// thread.
VisualDescriptor describePhoto(const QImage& upright);

/// The directions in which the photos that were learned from differ most: what places a photo
/// among others where no embedding pack is installed. A value; safe to share when const.
class VisualComponents
{
public:
    /// Principal components of these descriptors, scaled so that the places have a mean squared
    /// length of 1. Both halves of the descriptor count the same. Errors: PostsTooFew with fewer
    /// descriptors than components.
    static Result<VisualComponents> fit(std::span<const VisualDescriptor> descriptors);

    /// Where the photo lies, as an embedding of a pack named "visual".
    PhotoEmbedding place(const VisualDescriptor& descriptor) const;

    QByteArray toBytes() const;
    /// Errors: ModelDamaged.
    static Result<VisualComponents> fromBytes(const QByteArray& bytes);

    /// Eight hexadecimal digits of what identifies the components.
    QString shortName() const;

private:
    VisualComponents() = default;
    void identify();

    VisualDescriptor m_mean{};
    std::vector<VisualDescriptor> m_directions; ///< one per figure of a sketch
    PackOrigin m_origin;
};

} // namespace likecast
