#pragma once

#include "core/accounts/journal_review.h"
#include "ui/charts/range_chart.h"

#include <span>

namespace likecast
{

/// Predicted ranges and actual likes of the newest entries.
RangeChart* makeComparisonChart();
/// `entries` are newest first; those without likes are left out. Returns the number shown.
int showComparison(RangeChart& chart, std::span<const JournalEntry> entries);

/// The share of ranges that held, in blocks of consecutive entries.
RangeChart* makeShareChart();
void showShare(RangeChart& chart, const JournalReview& review);

} // namespace likecast
