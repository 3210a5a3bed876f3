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

/// A property of posts and how it goes together with likes.
struct PropertyInsight {
    QString name;             ///< snake_case
    double correlation = 0.0; ///< Spearman's, with y above the account's usual, [-1, 1]
    double low = 0.0;         ///< 80 % interval, by Fisher's z
    double high = 0.0;
    bool standsOut = false; ///< among all properties, at a false-discovery rate of 10 %
};

/// What goes with more or fewer likes among posts of one or several accounts; association, not
/// cause. The usual is the median of y over the account's last 30 earlier posts.
struct PostInsights {
    static constexpr std::size_t ratioBins = 12; ///< of 1/4 of the usual likes each, the last open
    static constexpr std::size_t shownWords = 15;
    static constexpr qint64 leastPosts = 30;

    /// With known likes and at least five earlier ones. Below leastPosts nothing can be told from
    /// chance: all else is empty.
    qint64 posts = 0;
    std::vector<WordInsight> moreLikes;  ///< that stand out (see WordInsights), strongest first
    std::vector<WordInsight> fewerLikes; ///< likewise
    /// Those that stand out first, then by strength; constant ones are left out.
    std::vector<PropertyInsight> properties;
    std::array<qint64, ratioBins> likesOverUsual{}; ///< posts by likes / usual likes
    /// Spearman's correlation of each with each, row after row; the first is "likes", for y above
    /// the usual, the others are properties in the order of the above.
    QStringList matrixNames;
    std::vector<double> matrix;

    bool isEnough() const { return posts >= leastPosts; }
};

/// Reads all posts once. Hours and weekends are those of the time zone (IANA); UTC where it is
/// empty or unknown. Errors: Cancelled.
Result<PostInsights> postInsights(std::span<const AccountPosts> accounts,
                                  const QByteArray& timeZoneId,
                                  const CancellationToken& cancellation);

} // namespace likecast
