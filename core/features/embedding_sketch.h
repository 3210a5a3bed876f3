#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace likecast
{

inline constexpr std::size_t embeddingSketchSize = 32;

/// Raised whenever sketchOf() changes: sketches of different versions do not compare.
inline constexpr int embeddingSketchVersion = 1;

/// What is kept of a picture's embedding.
using EmbeddingSketch = std::array<double, embeddingSketchSize>;

/// An embedding of any length, scaled to length 1 and projected onto fixed random directions, so
/// that lengths and angles are about what they were: entries of +-1/sqrt(size) (Achlioptas,
/// "Database-friendly random projections: Johnson-Lindenstrauss with binary coins", JCSS 66, 2003).
/// The signs are the bits of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) of a seed and the
/// coordinate: the same on every computer. Zeros for an embedding of zeros; nothing for one that is
/// empty or not finite. Any thread.
std::optional<EmbeddingSketch> sketchOf(std::span<const double> embedding);

} // namespace likecast
