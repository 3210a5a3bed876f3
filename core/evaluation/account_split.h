#pragma once

#include "core/posts/post.h"

namespace likecast
{

/// The fold of an account, from 0 to `folds` - 1. Depends only on its name: the same on every
/// platform and in every set of accounts. Keeps whole accounts out of training.
int accountFold(const QString& account, int folds);

/// Index of the first post at or after the given share of the time from the account's first to its
/// last post. Used for time splits: the model is trained on the posts before it and scored on the
/// rest.
std::size_t cutIndex(const AccountPosts& account, double share);

/// The account with only the posts before the cut.
AccountPosts earlierPart(const AccountPosts& account, double share);

} // namespace likecast
