#include "core/drafts/draft_journal.h"

#include <algorithm>

namespace likecast
{

JournalEntry journalEntryOf(const Draft& draft, const Prediction& prediction, qint64 nowMs)
{
    const Composition& composition = draft.composition;
    JournalEntry entry;
    entry.accountName = composition.account.name;
    entry.madeAtMs = nowMs;
    entry.postedAtMs = std::min(nowMs, composition.takenAtMs);
    entry.timeZoneId = composition.timeZoneId;
    entry.mediaType = composition.mediaType;
    entry.caption = composition.caption;
    entry.photoPath = draft.photoPath;
    entry.photoSha256 = prediction.photoSha256;
    entry.predictedMedian = prediction.likes->median;
    entry.predictedLow = prediction.likes->low;
    entry.predictedHigh = prediction.likes->high;
    entry.coverage = prediction.likes->coverage;
    entry.usualLikes = prediction.usualLikes;
    entry.modelName = prediction.modelName;
    entry.modelVersion = prediction.modelVersion;
    return entry;
}

} // namespace likecast
