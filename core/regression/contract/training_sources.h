#pragma once

#include "core/regression/contract/regressor_training.h"

#include <vector>

namespace likecast
{

/// Time of the newest post of all accounts: a source that does not say when it was counted was not
/// before that. 0 without posts.
qint64 newestPostMs(const TrainingSource& source);

/// The sources as models learn from them. An account of several sources, whatever the case of its
/// name, is one account of the first of these: with its posts there, and those of the others that
/// are not among them by LearnedPosts::markOf(). What a post lacks comes from the other sources,
/// its likes from the one that was counted last; of its account countedAtMs is the latest, so a
/// post of an earlier source alone may look older than it was. Accounts without a name are several.
/// Rows that say the same twice are one post. A source stays where it stood, without accounts if
/// need be, and each account says when it was counted. Posts must stand as by standsBefore(), and
/// do so after it.
std::vector<TrainingSource> joinAccounts(const std::vector<TrainingSource>& sources);

} // namespace likecast
