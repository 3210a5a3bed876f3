#include "core/accounts/journal_review.h"

#include "core/insights/significance.h"

#include <algorithm>

namespace likecast
{

namespace
{

constexpr double significant = 0.01;

bool isHeld(const JournalEntry& entry)
{
    const auto likes = static_cast<double>(*entry.actualLikes);
    return likes >= entry.predictedLow && likes <= entry.predictedHigh;
}

std::vector<CoverageBlock> blocksOf(const std::vector<const JournalEntry*>& judged)
{
    std::vector<CoverageBlock> blocks;
    const int count = static_cast<int>(judged.size());
    const int first = count % JournalReview::blockSize;
    for (int i = 0; i < count; ++i) {
        const JournalEntry& entry = *judged[static_cast<std::size_t>(i)];
        if (i == 0 || (i - first) % JournalReview::blockSize == 0)
            blocks.push_back({entry.postedAtMs, entry.postedAtMs, 0, 0});
        CoverageBlock& block = blocks.back();
        block.untilMs = entry.postedAtMs;
        ++block.judged;
        block.held += isHeld(entry) ? 1 : 0;
    }
    return blocks;
}

void testDrift(JournalReview& review, std::span<const JournalEntry* const> recent)
{
    if (static_cast<int>(recent.size()) < JournalReview::leastForDrift)
        return;
    review.recent = static_cast<int>(recent.size());
    double promised = 0.0;
    int different = 0;
    for (const JournalEntry* entry : recent) {
        const auto likes = static_cast<double>(*entry->actualLikes);
        promised += entry->coverage / review.recent;
        review.recentHeld += isHeld(*entry) ? 1 : 0;
        review.recentAbove += likes > entry->predictedMedian ? 1 : 0;
        different += likes != entry->predictedMedian ? 1 : 0;
    }
    review.missesTooOften =
        binomialAtMost(review.recentHeld, review.recent, promised) < significant;
    if (signTestP(review.recentAbove, different) < significant)
        review.drift = 2 * review.recentAbove < different ? JournalReview::Drift::TooHigh
                                                          : JournalReview::Drift::TooLow;
}

} // namespace

JournalReview reviewJournal(std::span<const JournalEntry> entries)
{
    JournalReview review;
    std::vector<const JournalEntry*> judged;
    for (const JournalEntry& entry : entries) {
        if (!entry.actualLikes)
            continue;
        if (entry.actualAtMs.value_or(0) < entry.postedAtMs + JournalReview::settledAfterMs) {
            ++review.tooEarly;
            continue;
        }
        judged.push_back(&entry);
    }
    std::ranges::stable_sort(judged, {}, [](const JournalEntry* entry) {
        return std::pair(entry->postedAtMs, entry->id);
    });
    review.judged = static_cast<int>(judged.size());
    review.held = static_cast<int>(
        std::ranges::count_if(judged, [](const JournalEntry* entry) { return isHeld(*entry); }));
    review.blocks = blocksOf(judged);
    const std::size_t recent =
        std::min(judged.size(), static_cast<std::size_t>(JournalReview::recentEntries));
    testDrift(review, std::span(judged).last(recent));
    return review;
}

} // namespace likecast
