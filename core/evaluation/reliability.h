#pragma once

#include "core/evaluation/rolling_origin.h"

#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// Posts with a predicted chance in [from, to); the last bin includes `to`.
struct ReliabilityBin {
    double from = 0.0;
    double to = 0.0;
    qint64 posts = 0;
    double meanChance = 0.0;
    double observedShare = 0.0; ///< share that beat the account's median
};

/// Calibration of "chance to beat your median".
struct Reliability {
    std::vector<ReliabilityBin> bins; ///< ten of equal width; empty ones have 0 posts
    double brierScore = 0.0;          ///< mean of (chance - outcome)^2
    double calibrationError = 0.0;    ///< mean over posts of |meanChance - observedShare|
};

/// std::nullopt if no forecast has a chance. A post equal to the median does not beat it.
std::optional<Reliability> reliabilityOf(std::span<const ScoredSeries> series);

/// As reliabilityOf(), for "A beats B": pairs of one account's scored posts at most 20 apart in
/// order whose likes differ, with the chance of the one forecast higher. `posts` of a bin counts
/// pairs. std::nullopt if no forecast has a pair scale.
std::optional<Reliability> pairReliabilityOf(std::span<const ScoredSeries> series);

/// Coverage of the 80 % range among posts with a measure in [from, to).
struct CoverageBin {
    double from = 0.0;
    double to = 0.0; ///< infinity in the last bin
    qint64 posts = 0;
    double coverage = 0.0;
    double meanWidth = 0.0; ///< in y
};

/// Bins by the number of earlier posts with known likes. Bins without a range are left out.
std::vector<CoverageBin> coverageByHistory(std::span<const ScoredSeries> series);

/// Bins by the account's size: the likes of its median post at that time.
std::vector<CoverageBin> coverageBySize(std::span<const ScoredSeries> series);

} // namespace likecast
