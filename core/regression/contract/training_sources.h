#pragma once

#include "core/regression/contract/regressor_training.h"

#include <vector>

namespace likecast
{

/// Time of the newest post of all accounts; 0 without posts. A source that does not say when its
/// likes were counted cannot have been counted earlier.
qint64 newestPostMs(const TrainingSource& source);

/// Prepares sources for training. An account that appears in several sources (names compare
/// case-insensitively) is merged into the first of them: its posts there, plus the others' posts
/// that are not among them by LearnedPosts::fingerprintOf(). Missing fields of a post are filled in
/// from the other sources; its likes come from the source counted last. The merged countedAtMs is
/// the latest one, so a post that only an earlier source contains may look older than it was.
/// Accounts without a name are never merged. Exact duplicates become one post. A number of
/// followers below the account's median likes is dropped as cut short. Sources keep their
/// positions, even if left without accounts, and every account gets a countedAtMs. Posts must be
/// ordered by precedes() and stay so.
std::vector<TrainingSource> joinAccounts(const std::vector<TrainingSource>& sources);

} // namespace likecast
