#include "core/regression/training_sources.h"

#include "core/posts/post_order.h"
#include "core/regression/learned_posts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace likecast
{

namespace
{

/// Where an account stands among the joined.
struct Place {
    std::size_t source = 0;
    std::size_t account = 0;
};

AccountCounts completed(AccountCounts counts, const AccountCounts& others)
{
    if (!counts.followers)
        counts.followers = others.followers;
    if (!counts.following)
        counts.following = others.following;
    if (!counts.mediaCount)
        counts.mediaCount = others.mediaCount;
    return counts;
}

/// Posts of one mark in one source are as many posts, unless they are equal in all.
void join(AccountPosts& into, const AccountPosts& account)
{
    std::map<LearnedPosts::Mark, std::size_t> known;
    for (const Post& post : into.posts)
        ++known[LearnedPosts::markOf(into.account, post)];
    for (const Post& post : account.posts) {
        std::size_t& left = known[LearnedPosts::markOf(into.account, post)];
        if (left > 0)
            --left;
        else
            into.posts.push_back(post);
    }
    into.counts = completed(into.counts, account.counts);
    into.countedAtMs = std::max(into.countedAtMs, account.countedAtMs);
    std::ranges::stable_sort(into.posts, standsBefore);
}

AccountPosts withoutRepeats(AccountPosts account)
{
    const auto repeated = std::ranges::unique(account.posts);
    account.posts.erase(repeated.begin(), repeated.end());
    return account;
}

} // namespace

std::vector<TrainingSource> joinAccounts(const std::vector<TrainingSource>& sources)
{
    std::vector<TrainingSource> joined;
    std::map<QString, Place> places;
    for (const TrainingSource& source : sources) {
        joined.push_back({source.name, {}});
        for (const AccountPosts& account : source.accounts) {
            std::vector<AccountPosts>& own = joined.back().accounts;
            const QString name = account.account.toCaseFolded();
            const auto place = places.find(name);
            if (place != places.end()) {
                join(joined[place->second.source].accounts[place->second.account],
                     withoutRepeats(account));
                continue;
            }
            if (!name.isEmpty())
                places.emplace(name, Place{joined.size() - 1, own.size()});
            own.push_back(withoutRepeats(account));
        }
    }
    return joined;
}

} // namespace likecast
