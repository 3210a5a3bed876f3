#include "core/evaluation/account_split.h"

#include "core/caption/word_folding.h"

#include <algorithm>

namespace likecast
{

int accountFold(const QString& account, int folds)
{
    const quint64 hash = stableHash(account.toCaseFolded().toUtf8());
    // FNV-1a's low bits alone are weak for names that differ in the last letter.
    return static_cast<int>((hash ^ (hash >> 32)) % static_cast<quint64>(std::max(folds, 1)));
}

std::size_t cutIndex(const AccountPosts& account, double share)
{
    const std::vector<Post>& posts = account.posts;
    if (posts.empty())
        return 0;
    const double first = static_cast<double>(posts.front().takenAtMs);
    const double last = static_cast<double>(posts.back().takenAtMs);
    const double cut = first + share * (last - first);
    const auto at = std::find_if(posts.begin(), posts.end(), [cut](const Post& post) {
        return static_cast<double>(post.takenAtMs) >= cut;
    });
    return static_cast<std::size_t>(at - posts.begin());
}

AccountPosts earlierPart(const AccountPosts& account, double share)
{
    const auto end = account.posts.begin() + static_cast<std::ptrdiff_t>(cutIndex(account, share));
    AccountPosts earlier = account;
    earlier.posts = {account.posts.begin(), end};
    return earlier;
}

} // namespace likecast
