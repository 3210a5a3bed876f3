#include "core/accounts/follower_ratio.h"

#include "core/history/running_statistics.h"
#include "core/posts/wall_time.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace likecast
{

namespace
{

struct CountedFollowers {
    qint64 atMs = 0;
    double followers = 0.0;
};

/// Followers at a time; std::nullopt if no count is near.
std::optional<double> followersAt(const std::vector<CountedFollowers>& counts, qint64 atMs)
{
    const auto after = std::ranges::lower_bound(counts, atMs, {}, &CountedFollowers::atMs);
    const auto isNear = [atMs](const CountedFollowers& count) {
        return std::abs(count.atMs - atMs) <= FollowerRatio::nearDays * millisecondsPerDay;
    };
    if (after == counts.begin())
        return !counts.empty() && isNear(*after) ? std::optional(after->followers) : std::nullopt;
    const CountedFollowers& before = *std::prev(after);
    if (after == counts.end())
        return isNear(before) ? std::optional(before.followers) : std::nullopt;
    const double share =
        static_cast<double>(atMs - before.atMs) / static_cast<double>(after->atMs - before.atMs);
    return std::lerp(before.followers, after->followers, share);
}

} // namespace

std::vector<MonthlyRatio> followerRatios(const AccountOverview& overview)
{
    std::vector<CountedFollowers> counts;
    for (const DailyCounts& day : overview.snapshots) {
        if (day.counts.followers.value_or(0) > 0)
            counts.push_back({day.countedAtMs, static_cast<double>(*day.counts.followers)});
    }
    struct Month {
        qint64 fromMs = 0;
        std::vector<double> ratios;
    };
    std::map<int, Month> months;
    for (const LikesAt& post : overview.likes) {
        const std::optional<double> followers = followersAt(counts, post.takenAtMs);
        if (!followers)
            continue;
        const QDate date = QDateTime::fromMSecsSinceEpoch(post.takenAtMs, Qt::UTC).date();
        Month& month = months[date.year() * 12 + date.month()];
        if (month.ratios.empty())
            month.fromMs = post.takenAtMs;
        month.ratios.push_back(1000.0 * post.likes / *followers);
    }
    std::vector<MonthlyRatio> ratios;
    for (auto& [number, month] : months) {
        if (month.ratios.size() < static_cast<std::size_t>(FollowerRatio::leastPosts))
            continue;
        std::ranges::sort(month.ratios);
        ratios.push_back({month.fromMs, static_cast<int>(month.ratios.size()),
                          quantileOfSorted(month.ratios, 0.5), quantileOfSorted(month.ratios, 0.1),
                          quantileOfSorted(month.ratios, 0.9)});
    }
    return ratios;
}

} // namespace likecast
