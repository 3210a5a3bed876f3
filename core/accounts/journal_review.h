#pragma once

#include "core/storage/posts/journal_repository.h"

#include <span>
#include <vector>

namespace likecast
{

/// Consecutive entries of the journal and how many landed in their range.
struct CoverageBlock {
    qint64 fromMs = 0; ///< when the first and the last of them were posted
    qint64 untilMs = 0;
    int judged = 0;
    int held = 0;
};

/// What the journal says about the predictions of one account.
///
/// An entry is judged once its likes were counted at least a day after it was posted: a count after
/// an hour is not what was predicted. The drift tests use the newest `recentEntries` judged
/// entries. Each is exact and fires at p < 0.01, because it is repeated with every new post:
/// coverage by a one-sided binomial test against the range's promised share, and the median by a
/// sign test (Conover 1999).
struct JournalReview {
    static constexpr int blockSize = 10;
    static constexpr int recentEntries = 30;
    static constexpr int leastForDrift = 10;
    static constexpr qint64 settledAfterMs = 24LL * 3600 * 1000;

    enum class Drift { None, TooHigh, TooLow };

    int judged = 0;
    int held = 0;
    int tooEarly = 0; ///< entries whose likes were counted within a day of posting
    /// oldest first; the last one has blockSize entries, the first one what remains
    std::vector<CoverageBlock> blocks;

    int recent = 0; ///< entries of the drift tests; 0 if there are too few
    int recentHeld = 0;
    int recentAbove = 0;         ///< with more likes than the predicted median
    bool missesTooOften = false; ///< the recent ranges held less often than promised
    Drift drift = Drift::None;   ///< of the recent medians
};

/// In any order; entries without likes are left out.
JournalReview reviewJournal(std::span<const JournalEntry> entries);

} // namespace likecast
