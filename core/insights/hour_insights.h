#pragma once

#include "core/common/result.h"
#include "core/posts/post.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace likecast
{

/// The hours of the day, on any weekday, with the best posts.
struct HourSpan {
    int fromHour = 0;       ///< the first of `hours`; the span may cross midnight
    int hours = 3;          ///< whole hours
    int posts = 0;          ///< of the account, in these hours
    double logEffect = 0.0; ///< in y, relative to the account's usual time
    double logLow = 0.0;    ///< 80 % interval of logEffect
    double logHigh = 0.0;
};

/// How an account's posts did by weekday and hour of its local time, according to PostingTimes;
/// association, not cause.
struct HourInsights {
    /// [0][0] = Monday 00:00: y relative to the account's usual time; 0 without evidence.
    std::array<std::array<double, 24>, 7> logEffect{};
    std::array<std::array<int, 24>, 7> posts{};
    qint64 postsRead = 0;
    /// posts with a real hour; PostingTimes::postsNeeded are enough evidence
    int postsWithHours = 0;
    double usualLogLikes = 0.0; ///< median of y over the account's last 30 posts
    int bestWeekday = 0;
    int bestHour = 0;
    /// Of the spans of the day that stand out at a false-discovery rate of 10 %, the one whose
    /// interval is highest above the usual; std::nullopt if all may be chance.
    std::optional<HourSpan> bestSpan;
};

/// The baseline is the median of y over the last 30 earlier posts, as in postInsights(). An unknown
/// zone is read as UTC. Errors: PostsTooFew (no post with known likes and at least five earlier
/// ones).
Result<HourInsights> hourInsights(const AccountPosts& account, const QByteArray& timeZoneId);

} // namespace likecast
