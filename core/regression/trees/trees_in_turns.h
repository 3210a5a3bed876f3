#pragma once

#include "core/regression/trees/boosted_trees.h"

#include <functional>
#include <vector>

namespace likecast
{

/// Called by a fit after each of its rounds: waits for its next turn. False: enough, it is to end
/// with the trees that it has.
using AwaitTurn = std::function<bool()>;

/// One fit. Called on a thread of its own.
using GrowTrees = std::function<Result<BoostedTrees>(const AwaitTurn& awaitTurn)>;

/// Grows several boosted trees side by side, one round of each in turn, so that all have as many
/// rounds whenever they are stopped. One works at a time while the caller waits, so what they share
/// needs no lock; but each has its thread, as XGBoost's random draws belong to the thread: the
/// trees are those that each fit alone would give, byte by byte. The data of all of them is in
/// memory at once.
///
/// `afterRound` is called on the caller's thread when all have done that round, 1 first; false
/// stops them. Trees in the order of the fits. Errors: those of the first fit that fails, which
/// ends the others; Internal where it throws.
Result<std::vector<BoostedTrees>> growInTurns(const std::vector<GrowTrees>& fits,
                                              const std::function<bool(int round)>& afterRound);

} // namespace likecast
