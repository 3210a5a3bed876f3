#include "core/regression/contract/training_sources.h"

#include "core/history/running_statistics.h"
#include "core/posts/known_count.h"
#include "core/posts/post_order.h"
#include "core/regression/contract/learned_posts.h"

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace likecast
{

namespace
{

/// Position of an account among the merged ones.
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

/// Fills in what another source knows of a post; `isNewer` if that source was counted later.
void complete(Post& kept, const Post& other, bool isNewer)
{
    if (knownCount(other.likes) && (isNewer || !knownCount(kept.likes)))
        kept.likes = other.likes;
    if (knownCount(other.comments) && (isNewer || !knownCount(kept.comments)))
        kept.comments = other.comments;
    for (const auto field : {&Post::mediaId, &Post::shortcode, &Post::photoPath}) {
        if ((kept.*field).isEmpty())
            kept.*field = other.*field;
    }
}

/// Posts of one source with equal fingerprints stay separate posts.
void join(AccountPosts& into, const AccountPosts& account)
{
    std::map<LearnedPosts::Fingerprint, std::deque<std::size_t>> known;
    for (std::size_t i = 0; i < into.posts.size(); ++i)
        known[LearnedPosts::fingerprintOf(into.account, into.posts[i])].push_back(i);
    const bool isNewer = account.countedAtMs > into.countedAtMs;
    for (const Post& post : account.posts) {
        std::deque<std::size_t>& same = known[LearnedPosts::fingerprintOf(into.account, post)];
        if (same.empty()) {
            into.posts.push_back(post);
        } else {
            complete(into.posts[same.front()], post, isNewer);
            same.pop_front();
        }
    }
    into.counts = completed(into.counts, account.counts);
    into.countedAtMs = std::max(into.countedAtMs, account.countedAtMs);
    std::ranges::stable_sort(into.posts, precedes);
}

/// Removes duplicates and sets a missing countedAtMs to the time of the source's newest post.
AccountPosts prepared(AccountPosts account, qint64 newestOfSource)
{
    if (!account.countedAtMs)
        account.countedAtMs = newestOfSource;
    account.posts.erase(std::unique(account.posts.begin(), account.posts.end()),
                        account.posts.end());
    return account;
}

/// Forgets a number of followers below the usual likes: it was cut short, as 1.2K to 1.
void dropCutCount(AccountPosts& account)
{
    std::vector<double> likes;
    for (const Post& post : account.posts) {
        if (knownCount(post.likes))
            likes.push_back(static_cast<double>(*post.likes));
    }
    if (!likes.empty() && account.counts.followers &&
        medianOf(likes) > static_cast<double>(*account.counts.followers))
        account.counts.followers.reset();
}

} // namespace

qint64 newestPostMs(const TrainingSource& source)
{
    qint64 newest = 0;
    for (const AccountPosts& account : source.accounts) {
        for (const Post& post : account.posts)
            newest = std::max(newest, post.takenAtMs);
    }
    return newest;
}

std::vector<TrainingSource> joinAccounts(const std::vector<TrainingSource>& sources)
{
    std::vector<TrainingSource> joined;
    std::map<QString, Place> places;
    for (const TrainingSource& source : sources) {
        const qint64 newest = newestPostMs(source);
        joined.push_back({source.name, {}});
        for (const AccountPosts& account : source.accounts) {
            std::vector<AccountPosts>& own = joined.back().accounts;
            const QString name = account.account.toCaseFolded();
            const auto place = places.find(name);
            if (place != places.end()) {
                join(joined[place->second.source].accounts[place->second.account],
                     prepared(account, newest));
                continue;
            }
            if (!name.isEmpty())
                places.emplace(name, Place{joined.size() - 1, own.size()});
            own.push_back(prepared(account, newest));
        }
    }
    for (TrainingSource& source : joined)
        std::ranges::for_each(source.accounts, dropCutCount);
    return joined;
}

} // namespace likecast
