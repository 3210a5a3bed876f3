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

AccountPosts earlierPart(const AccountPosts& account, double share)
{
    AccountPosts earlier = account;
    if (earlier.posts.empty())
        return earlier;
    const auto first = static_cast<double>(earlier.posts.front().takenAtMs);
    const auto last = static_cast<double>(earlier.posts.back().takenAtMs);
    const double cut = first + share * (last - first);
    const auto end = std::ranges::find_if(earlier.posts, [cut](const Post& post) {
        return static_cast<double>(post.takenAtMs) >= cut;
    });
    earlier.posts.erase(end, earlier.posts.end());
    return earlier;
}

} // namespace likecast
