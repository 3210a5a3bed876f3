#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace likecast
{

inline constexpr std::size_t embeddingSketchSize = 32;

/// Increment whenever sketchOf() changes: sketches of different versions are not comparable.
inline constexpr int embeddingSketchVersion = 1;

/// The stored projection of a photo's embedding.
using EmbeddingSketch = std::array<double, embeddingSketchSize>;

/// Scales an embedding of any length to unit length and projects it onto fixed random directions,
/// which roughly preserves lengths and angles: entries of +-1/sqrt(size) (Achlioptas,
/// "Database-friendly random projections: Johnson-Lindenstrauss with binary coins", JCSS 66, 2003).
/// The signs are the bits of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) of a seed and the
/// coordinate: the same on every computer. Zeros for an embedding of zeros; std::nullopt if it is
/// empty or not finite. Thread-safe.
std::optional<EmbeddingSketch> sketchOf(std::span<const double> embedding);

} // namespace likecast
