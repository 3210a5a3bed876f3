#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/insights/word_insights.h"
#include "core/posts/post.h"

#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace likecast
{

/// A property of posts and its association with likes.
struct PropertyInsight {
    QString name;             ///< snake_case
    double correlation = 0.0; ///< Spearman's, with y above the account's usual median, [-1, 1]
    double low = 0.0;         ///< 80 % interval, by Fisher's z
    double high = 0.0;
    bool standsOut = false; ///< among all properties, at a false-discovery rate of 10 %
};

/// What goes with more or fewer likes among posts of one or several accounts; association, not
/// cause. The baseline is the median of y over the account's last 30 earlier posts.
struct PostInsights {
    /// each a quarter of the usual likes wide, the last one open
    static constexpr std::size_t ratioBins = 12;
    static constexpr std::size_t shownWords = 15;
    static constexpr qint64 leastPosts = 30;

    /// Posts with known likes and at least five earlier ones. With fewer than leastPosts nothing
    /// can be distinguished from chance: all else is then empty.
    qint64 posts = 0;
    /// those that stand out (see WordInsights), strongest first
    std::vector<WordInsight> moreLikes;
    std::vector<WordInsight> fewerLikes; ///< as moreLikes
    /// Those that stand out first, then by strength; constant properties are left out.
    std::vector<PropertyInsight> properties;
    std::array<qint64, ratioBins> likesOverUsual{}; ///< posts by likes / usual likes
    /// Spearman's correlation of every pair, row-major. The first name is "likes", for y above the
    /// usual median; the others follow the order of `properties`.
    QStringList matrixNames;
    std::vector<double> matrix;

    bool isEnough() const { return posts >= leastPosts; }
};

/// Reads all posts once. Hours and weekends are in each post's own time zone, else in the given one
/// (IANA; UTC if it is empty or unknown). Errors: Cancelled.
Result<PostInsights> postInsights(std::span<const AccountPosts> accounts,
                                  const QByteArray& timeZoneId,
                                  const CancellationToken& cancellation);

} // namespace likecast
