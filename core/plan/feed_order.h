#pragma once

#include "core/drafts/draft.h"

#include <vector>

namespace likecast
{

/// The drafts as they will follow each other in the profile's grid, newest first: the planned ones,
/// then those whose time has passed, which nothing moves. Of drafts with the same time, the one
/// further back on the board counts as the newer. The sample is left out.
struct FeedOrder {
    std::vector<qint64> planned; ///< ids
    std::vector<qint64> passed;  ///< ids
};

FeedOrder feedOrder(const std::vector<Draft>& drafts, qint64 nowMs);

/// The drafts after a planned one has been moved to another place among the planned ones (0 is the
/// newest): it and those it passes exchange their times, and their places on the board where times
/// are equal. A place beyond the last is the last. Unchanged if the draft is not a planned one.
std::vector<Draft> movedInFeed(const std::vector<Draft>& drafts, qint64 id, int place,
                               qint64 nowMs);

} // namespace likecast
