#include "core/features/visual_descriptor.h"
#include "core/measuring/photo_packs.h"

// Separate from photo_packs.cpp: the descriptor needs OpenCV, which the window does not load at
// start.

namespace likecast
{

Result<void> PhotoPacks::read(const QImage& upright, PhotoFeatures& features)
{
    for (Part& part : m_parts) {
        if (const auto read = readPart(part, upright, features); !read)
            return read;
    }
    if (m_visual && !givesEmbedding())
        features.embedding = m_visual->place(describePhoto(upright));
    return {};
}

} // namespace likecast
