#pragma once

#include "core/common/result.h"
#include "core/posts/post.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace likecast
{

/// Hours of the day, on any day, whose posts did best.
struct HourSpan {
    int fromHour = 0;       ///< the first of `hours`; may run over midnight
    int hours = 3;          ///< full hours
    int posts = 0;          ///< of the account in these hours
    double logEffect = 0.0; ///< of y, above the account's usual time
    double logLow = 0.0;    ///< 80 % interval of that effect
    double logHigh = 0.0;
};

/// How an account's posts did by weekday and hour of its own clock, as PostingTimes says it;
/// association, not cause.
struct HourInsights {
    /// [0][0] = Monday 00:00: y above the account's usual time; 0 without evidence.
    std::array<std::array<double, 24>, 7> logEffect{};
    std::array<std::array<int, 24>, 7> posts{};
    qint64 postsRead = 0;
    int postsWithHours = 0; ///< posts whose hour is real; PostingTimes::postsNeeded are evidence
    double usualLogLikes = 0.0; ///< median of y over the account's last 30 posts
    int bestWeekday = 0;
    int bestHour = 0;
    /// Of the spans that stand out among all of the day at a false-discovery rate of 10 %, the one
    /// whose range lies highest above the usual; none where only chance may be at work.
    std::optional<HourSpan> bestSpan;
};

/// The usual is the median of y over the last 30 earlier posts, as for postInsights(). An unknown
/// zone is UTC. Errors: PostsTooFew (no post with known likes and at least five earlier ones).
Result<HourInsights> hourInsights(const AccountPosts& account, const QByteArray& timeZoneId);

} // namespace likecast
