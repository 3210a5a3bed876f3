#pragma once

#include "core/regression/regressor_training.h"

#include <vector>

namespace likecast
{

/// The sources as models learn from them. An account of several sources, whatever the case of its
/// name, is one account of the first of these: with its posts there, and those of the others that
/// are not among them by LearnedPosts::markOf(), likes having grown since. Accounts without a name
/// are several. Rows that say the same twice are one post. A source stays where it stood, without
/// accounts if need be. Posts must stand as by standsBefore(), and do so after it.
std::vector<TrainingSource> joinAccounts(const std::vector<TrainingSource>& sources);

} // namespace likecast
