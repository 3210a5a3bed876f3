#include "core/features/embedding_sketch.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace likecast
{

namespace
{

constexpr std::uint64_t seed = 0x4c696b6563617374;

std::uint64_t splitMix64(std::uint64_t position)
{
    std::uint64_t bits = seed + (position + 1) * 0x9e3779b97f4a7c15;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
    return bits ^ (bits >> 31);
}

} // namespace

std::optional<EmbeddingSketch> sketchOf(std::span<const double> embedding)
{
    double largest = 0.0;
    for (const double value : embedding) {
        if (!std::isfinite(value))
            return std::nullopt;
        largest = std::max(largest, std::abs(value));
    }
    if (embedding.empty())
        return std::nullopt;
    EmbeddingSketch sketch{};
    if (largest <= 0.0)
        return sketch;
    // Divide by the largest value first, so that no square overflows.
    double squares = 0.0;
    for (const double value : embedding)
        squares += (value / largest) * (value / largest);
    const double unit = 1.0 / std::sqrt(squares * static_cast<double>(embeddingSketchSize));
    for (std::size_t i = 0; i < embedding.size(); ++i) {
        const double value = embedding[i] / largest * unit;
        const std::uint64_t signs = splitMix64(i);
        for (std::size_t d = 0; d < embeddingSketchSize; ++d)
            sketch[d] += (signs >> d & 1) != 0 ? value : -value;
    }
    return sketch;
}

} // namespace likecast
