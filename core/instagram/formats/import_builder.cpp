#include "core/instagram/formats/import_builder.h"

#include "core/posts/known_count.h"
#include "core/posts/post_order.h"

#include <algorithm>
#include <utility>

namespace likecast
{

namespace
{

/// Merges the same post from two files of one source: each may have what the other lacks.
void mergePost(ImportedPost& kept, const ImportedPost& other)
{
    const bool isNewer = other.countedAtMs > kept.countedAtMs;
    if (other.post.likes && (isNewer || !kept.post.likes))
        kept.post.likes = other.post.likes;
    if (other.post.comments && (isNewer || !kept.post.comments))
        kept.post.comments = other.post.comments;
    for (const auto figure : {&PostFigures::saves, &PostFigures::shares, &PostFigures::reach,
                              &PostFigures::views, &PostFigures::watchMs}) {
        const std::optional<qint64>& found = other.post.figures.*figure;
        if (found && (isNewer || !(kept.post.figures.*figure)))
            kept.post.figures.*figure = found;
    }
    kept.post.isBoosted = kept.post.isBoosted || other.post.isBoosted;
    kept.post.isCoauthored = kept.post.isCoauthored || other.post.isCoauthored;
    if (kept.post.photoPath.isEmpty())
        kept.post.photoPath = other.post.photoPath;
    if (kept.post.caption.isEmpty())
        kept.post.caption = other.post.caption;
    kept.countedAtMs = std::max(kept.countedAtMs, other.countedAtMs);
}

bool isSamePost(const Post& a, const Post& b)
{
    if (!a.mediaId.isEmpty() && !b.mediaId.isEmpty())
        return a.mediaId == b.mediaId;
    return a.takenAtMs == b.takenAtMs && a.caption == b.caption;
}

void sortAndMerge(std::vector<ImportedPost>& posts)
{
    std::stable_sort(posts.begin(), posts.end(),
                     [](const auto& a, const auto& b) { return precedes(a.post, b.post); });
    std::vector<ImportedPost> merged;
    merged.reserve(posts.size());
    for (ImportedPost& post : posts) {
        if (!merged.empty() && isSamePost(merged.back().post, post.post))
            mergePost(merged.back(), post);
        else
            merged.push_back(std::move(post));
    }
    posts = std::move(merged);
}

/// Later counts of the same moment complete earlier ones.
void sortAndMerge(std::vector<AccountSnapshot>& snapshots)
{
    std::stable_sort(snapshots.begin(), snapshots.end(),
                     [](const auto& a, const auto& b) { return a.countedAtMs < b.countedAtMs; });
    std::vector<AccountSnapshot> merged;
    for (const AccountSnapshot& snapshot : snapshots) {
        if (merged.empty() || merged.back().countedAtMs != snapshot.countedAtMs) {
            merged.push_back(snapshot);
            continue;
        }
        AccountCounts& counts = merged.back().counts;
        counts.followers = counts.followers ? counts.followers : snapshot.counts.followers;
        counts.following = counts.following ? counts.following : snapshot.counts.following;
        counts.mediaCount = counts.mediaCount ? counts.mediaCount : snapshot.counts.mediaCount;
    }
    snapshots = std::move(merged);
}

/// Where likes are hidden, Instagram's own answers say 3, and some programs drop the flag that says
/// so. No real account has exactly 3 on many of its posts and far more on the others.
qint64 forgetStandIns(std::vector<ImportedPost>& posts)
{
    constexpr qint64 standIn = 3;
    constexpr qint64 farMore = 30;
    constexpr std::ptrdiff_t fewest = 3;
    std::vector<qint64> others;
    std::ptrdiff_t count = 0;
    for (const ImportedPost& post : posts) {
        if (post.post.likes == standIn)
            ++count;
        else if (post.post.likes)
            others.push_back(*post.post.likes);
    }
    if (others.empty() || count < fewest || count * 10 < (count + std::ssize(others)) * 3)
        return 0;
    const auto middle = others.begin() + std::ssize(others) / 2;
    std::nth_element(others.begin(), middle, others.end());
    if (*middle < farMore)
        return 0;
    for (ImportedPost& post : posts) {
        if (post.post.likes == standIn)
            post.post.likes.reset();
    }
    return count;
}

} // namespace

ImportBuilder::ImportBuilder(QString formatName)
{
    m_import.format = std::move(formatName);
}

ImportedAccount& ImportBuilder::accountNamed(const QString& name)
{
    const QString key = name.toCaseFolded();
    const auto found = m_indexByName.constFind(key);
    if (found != m_indexByName.cend())
        return m_import.accounts[*found];
    m_indexByName.insert(key, m_import.accounts.size());
    m_import.accounts.push_back({name, {}, {}});
    return m_import.accounts.back();
}

void ImportBuilder::addPost(const QString& account, ImportedPost post)
{
    post.post.likes = knownCount(post.post.likes);
    post.post.comments = knownCount(post.post.comments);
    accountNamed(account).posts.push_back(std::move(post));
}

void ImportBuilder::addSnapshot(const QString& account, AccountSnapshot snapshot)
{
    AccountCounts& counts = snapshot.counts;
    counts.followers = knownCount(counts.followers);
    counts.following = knownCount(counts.following);
    counts.mediaCount = knownCount(counts.mediaCount);
    if (counts != AccountCounts{})
        accountNamed(account).snapshots.push_back(snapshot);
}

void ImportBuilder::setLikesCandidates(std::vector<LabelCandidate> candidates)
{
    m_import.likesCandidates = std::move(candidates);
}

PostImport ImportBuilder::build()
{
    std::vector<ImportedAccount>& accounts = m_import.accounts;
    const auto nameless = std::find_if(accounts.begin(), accounts.end(),
                                       [](const auto& a) { return a.name.isEmpty(); });
    if (accounts.size() == 2 && nameless != accounts.end()) {
        ImportedAccount& named = accounts[nameless == accounts.begin() ? 1 : 0];
        std::move(nameless->posts.begin(), nameless->posts.end(), std::back_inserter(named.posts));
        named.snapshots.insert(named.snapshots.end(), nameless->snapshots.begin(),
                               nameless->snapshots.end());
        accounts.erase(nameless);
    }
    for (ImportedAccount& account : accounts) {
        sortAndMerge(account.posts);
        sortAndMerge(account.snapshots);
        const bool isOwnAnswer = m_import.format != QLatin1StringView("download_information") &&
                                 m_import.format != QLatin1StringView("photo_folder");
        if (const qint64 hidden = isOwnAnswer ? forgetStandIns(account.posts) : 0)
            m_import.problems.add(account.name,
                                  QStringLiteral("%1 posts have exactly 3 likes, which stands for "
                                                 "hidden ones; they stay unknown")
                                      .arg(hidden));
    }
    m_indexByName.clear();
    return std::exchange(m_import, {});
}

} // namespace likecast
