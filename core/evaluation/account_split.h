#pragma once

#include "core/posts/post.h"

namespace likecast
{

/// The fold of an account, from 0 to `folds` - 1. Depends only on its name: the same on every
/// platform and in every set of accounts. Keeps whole accounts out of training.
int accountFold(const QString& account, int folds);

/// The account with only the posts before the given share of the time from its first to its last
/// post, for a model that is scored on the rest.
AccountPosts earlierPart(const AccountPosts& account, double share);

} // namespace likecast
