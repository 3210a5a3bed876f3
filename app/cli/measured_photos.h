#pragma once

#include "core/regression/contract/like_regressor.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace likecast::cli
{

class CommandContext;

/// Features of the photos that these posts came with, for models that learn from them or are
/// judged. Nothing is read before the first question, which measures all of them, those of posts
/// with known likes, and keeps what it measured in the user's database; then it is thread-safe.
/// What cannot be measured is told once, on standard error. `context` and `accounts` must outlive
/// the first question.
PhotoLookup measuredPhotos(const CommandContext& context,
                           const std::vector<const AccountPosts*>& accounts);

} // namespace likecast::cli
