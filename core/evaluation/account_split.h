#pragma once

#include "core/posts/post.h"

namespace likecast
{

/// Which of `folds` an account belongs to, by its name alone: the same on every platform, whatever
/// else is in the set. For keeping whole accounts out of training.
int accountFold(const QString& account, int folds);

/// Index of the first post at or after the given share of the account's time from first to last
/// post, for a cut in time: a model trained on the posts before it is scored from there on.
std::size_t cutIndex(const AccountPosts& account, double share);

/// The account as it was before the cut.
AccountPosts earlierPart(const AccountPosts& account, double share);

} // namespace likecast
