#pragma once

#include "core/accounts/journal_review.h"

#include <QString>

namespace likecast
{

/// What the journal as a whole says, translated.
QString journalSummary(const JournalOutcome& outcome, const JournalReview& review);

/// What to know and do if the predictions have drifted by more than chance; else empty.
QString driftNotice(const JournalReview& review);

/// "Nov 1 to Nov 20: 8 of 10 (80 %)"
QString coverageText(const CoverageBlock& block);

/// Of the newest block against all before it, with counts.
QString shareSummary(const JournalReview& review);

} // namespace likecast
