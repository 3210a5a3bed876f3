#pragma once

#include "core/evaluation/rolling_origin.h"

#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// Posts whose stated chance lies in [from, to), the last bin closed.
struct ReliabilityBin {
    double from = 0.0;
    double to = 0.0;
    qint64 posts = 0;
    double meanChance = 0.0;
    double observedShare = 0.0; ///< that did beat the account's median
};

/// How far "chance to beat your median" can be believed.
struct Reliability {
    std::vector<ReliabilityBin> bins; ///< ten of equal width; empty ones have 0 posts
    double brierScore = 0.0;          ///< mean of (chance - outcome)^2
    double calibrationError = 0.0;    ///< mean over posts of |meanChance - observedShare|
};

/// Absent where no forecast states a chance. A post that equals the median does not beat it.
std::optional<Reliability> reliabilityOf(std::span<const ScoredSeries> series);

/// The same for "A beats B": pairs of one account's scored posts at most 20 apart in order whose
/// likes differ, the chance being that of the one forecast higher. A bin's posts are pairs. Absent
/// where no forecast has a pair scale.
std::optional<Reliability> pairReliabilityOf(std::span<const ScoredSeries> series);

/// Coverage of the 80 % range among posts whose measure lies in [from, to).
struct CoverageBin {
    double from = 0.0;
    double to = 0.0; ///< infinity in the last bin
    qint64 posts = 0;
    double coverage = 0.0;
    double meanWidth = 0.0; ///< in y
};

/// By the number of earlier posts with known likes. Bins without a range are left out.
std::vector<CoverageBin> coverageByHistory(std::span<const ScoredSeries> series);

/// By the account's size, as the likes of its median post at that time.
std::vector<CoverageBin> coverageBySize(std::span<const ScoredSeries> series);

} // namespace likecast
