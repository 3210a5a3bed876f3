#include "core/regression/likecast/usual_embedding.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double largestDistance = 3.0;
constexpr double leastDeviation = 1e-6; ///< sketches have a length of about 1

} // namespace

const EmbeddingSketch* UsualEmbedding::sketchIn(const PhotoFeatures& photo) const
{
    const bool isComparable =
        photo.embedding && (m_photos <= 0.0 || photo.embedding->pack == m_pack);
    return isComparable ? &photo.embedding->sketch : nullptr;
}

std::optional<EmbeddingSketch> UsualEmbedding::standardised(const PhotoFeatures& photo) const
{
    const EmbeddingSketch* sketch = sketchIn(photo);
    if (!sketch || m_photos < leastPhotos)
        return std::nullopt;
    const double deviation = std::sqrt(m_squares / m_photos);
    if (!(deviation > leastDeviation))
        return std::nullopt;
    EmbeddingSketch distance{};
    double squares = 0.0;
    for (std::size_t d = 0; d < distance.size(); ++d) {
        distance[d] = ((*sketch)[d] - m_mean[d]) / deviation;
        squares += distance[d] * distance[d];
    }
    if (!std::isfinite(squares))
        return std::nullopt;
    const double shrink = largestDistance / std::max(largestDistance, std::sqrt(squares));
    for (double& value : distance)
        value *= shrink;
    return distance;
}

void UsualEmbedding::append(const PhotoFeatures& photo)
{
    const EmbeddingSketch* sketch = sketchIn(photo);
    const auto isFinite = [](double value) { return std::isfinite(value); };
    if (!sketch || !std::ranges::all_of(*sketch, isFinite))
        return;
    m_pack = photo.embedding->pack;
    // Welford's algorithm (1962), for all components at once.
    m_photos += 1.0;
    for (std::size_t d = 0; d < m_mean.size(); ++d) {
        const double distance = (*sketch)[d] - m_mean[d];
        m_mean[d] += distance / m_photos;
        m_squares += distance * ((*sketch)[d] - m_mean[d]);
    }
}

} // namespace likecast
