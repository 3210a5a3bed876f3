#include "core/storage/posts/account_overview.h"

#include "core/history/running_statistics.h"
#include "core/posts/wall_time.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr qint64 quarterMs = 90 * millisecondsPerDay;

std::optional<double> medianBetween(const std::vector<Post>& posts, qint64 fromMs, qint64 untilMs)
{
    constexpr std::size_t fewest = 3;
    std::vector<double> likes;
    for (const Post& post : posts) {
        if (post.likes && post.takenAtMs > fromMs && post.takenAtMs <= untilMs)
            likes.push_back(static_cast<double>(*post.likes));
    }
    if (likes.size() < fewest)
        return std::nullopt;
    std::sort(likes.begin(), likes.end());
    return quantileOfSorted(likes, 0.5);
}

void addRecentForm(AccountOverview& overview, const std::vector<Post>& posts)
{
    if (posts.empty())
        return;
    const qint64 lastMs = posts.back().takenAtMs;
    const auto now = medianBetween(posts, lastMs - quarterMs, lastMs);
    const auto before = medianBetween(posts, lastMs - 2 * quarterMs, lastMs - quarterMs);
    if (now && before && *before > 0)
        overview.medianAgainstBefore = *now / *before - 1;
    const auto recent = std::count_if(posts.begin(), posts.end(), [lastMs](const Post& post) {
        return post.takenAtMs > lastMs - quarterMs;
    });
    const qint64 spanMs = std::min(quarterMs, lastMs - posts.front().takenAtMs);
    if (spanMs >= 14 * millisecondsPerDay) {
        overview.postsPerWeek = static_cast<double>(recent) * 7 *
                                static_cast<double>(millisecondsPerDay) /
                                static_cast<double>(spanMs);
    }
}

void addLikes(AccountOverview& overview, const std::vector<Post>& posts)
{
    double comments = 0;
    qint64 withComments = 0;
    const double mean = overview.posts.meanLikes.value_or(0);
    for (const Post& post : posts) {
        if (post.comments) {
            comments += static_cast<double>(*post.comments);
            ++withComments;
        }
        if (!post.likes)
            continue;
        const auto likes = static_cast<double>(*post.likes);
        overview.likes.push_back({post.takenAtMs, likes});
        if (mean > 0) {
            const double bin = std::min(likes / mean * 6, AccountOverview::ratioBins - 1.0);
            ++overview.likesOverMean[static_cast<std::size_t>(bin)];
        }
    }
    const auto followers = overview.account.counts.followers;
    if (followers && *followers > 0 && overview.posts.meanLikes) {
        const double meanComments =
            withComments > 0 ? comments / static_cast<double>(withComments) : 0.0;
        overview.engagementRate = (mean + meanComments) / static_cast<double>(*followers);
    }
}

QDate dayOf(const DailyCounts& counts)
{
    return QDateTime::fromMSecsSinceEpoch(counts.countedAtMs, Qt::UTC).date();
}

/// Compares days, not times: counts are stored per day, taken at different hours.
void addGrowth(AccountOverview& overview)
{
    const DailyCounts* newest = nullptr;
    const DailyCounts* before = nullptr;
    for (const DailyCounts& day : overview.snapshots) {
        if (day.counts.followers)
            newest = &day;
    }
    for (const DailyCounts& day : overview.snapshots) {
        if (!before && newest && day.counts.followers &&
            dayOf(day).daysTo(dayOf(*newest)) <= AccountOverview::growthDays)
            before = &day;
    }
    if (newest && before && before != newest) {
        overview.followersGained = *newest->counts.followers - *before->counts.followers;
        overview.followersGainedInDays = static_cast<int>(dayOf(*before).daysTo(dayOf(*newest)));
    }
}

} // namespace

Result<AccountOverview> readOverview(Database& database, qint64 accountId)
{
    AccountRepository accounts(database);
    PostRepository repository(database);
    auto account = accounts.account(accountId);
    if (!account)
        return failure(account.error());
    auto counts = repository.count(accountId);
    if (!counts)
        return failure(counts.error());
    auto posts = repository.loadAll(accountId);
    if (!posts)
        return failure(posts.error());
    auto snapshots = accounts.dailyCounts(accountId);
    if (!snapshots)
        return failure(snapshots.error());
    auto imports = ImportLog(database).load(accountId);
    if (!imports)
        return failure(imports.error());

    AccountOverview overview;
    overview.account = std::move(*account);
    overview.posts = *counts;
    overview.snapshots = std::move(*snapshots);
    overview.imports = std::move(*imports);
    overview.updatedAtMs = overview.account.refreshedAtMs;
    if (!overview.imports.empty())
        overview.updatedAtMs =
            std::max(overview.updatedAtMs.value_or(0), overview.imports.front().importedAtMs);
    addLikes(overview, *posts);
    addRecentForm(overview, *posts);
    addGrowth(overview);
    return overview;
}

} // namespace likecast
