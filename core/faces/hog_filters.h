#pragma once

#include <array>

namespace likecast
{

/// The linear filters of dlib's frontal face detector (King 2015, arXiv:1502.00046): frontal,
/// turned left, turned right, tilted left, tilted right; trained by dlib's author on LFW. Generated
/// from dlib at build time.
inline constexpr int hogFilterCount = 5;
inline constexpr int hogWindowCells = 10; ///< a window is 10x10 cells
inline constexpr int hogCellPixels = 8;
inline constexpr int hogCellFeatures = 32; ///< 31 features and a zero, for aligned arithmetic

inline constexpr int hogAlignment = 64; ///< in bytes: a cache line, and an AVX-512 register

struct HogFilter {
    float threshold; ///< a window scoring at least this is a face
    /// By cell row; aligned to a cache line, like the cells.
    alignas(hogAlignment) float weights[hogWindowCells * hogWindowCells * hogCellFeatures];
};

extern const std::array<HogFilter, hogFilterCount> hogFilters;

/// Two boxes are the same face if their intersection over union exceeds hogMaxIou, or if more than
/// a share of hogMaxCovered of one of them is covered.
extern const double hogMaxIou;
extern const double hogMaxCovered;

} // namespace likecast
