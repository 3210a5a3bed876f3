#pragma once

#include "core/drafts/draft.h"
#include "core/storage/posts/journal_repository.h"

namespace likecast
{

/// The journal entry of a draft that was posted by `nowMs`, without the account's id, which the
/// storage looks up. The prediction must have likes.
JournalEntry journalEntryOf(const Draft& draft, const Prediction& prediction, qint64 nowMs);

} // namespace likecast
