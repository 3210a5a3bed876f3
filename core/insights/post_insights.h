#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/posts/post.h"

#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace likecast
{

/// A word or hashtag and what posts with it got.
struct WordInsight {
    QString word;           ///< as it was written most recently; hashtags with #
    int posts = 0;          ///< with it
    double logEffect = 0.0; ///< mean of y above the account's usual, shrunken by few posts
};

/// A property of posts and how it goes together with likes.
struct PropertyInsight {
    QString name;             ///< snake_case
    double correlation = 0.0; ///< Spearman's, with y above the account's usual, [-1, 1]
};

/// What goes with more or fewer likes among posts of one or several accounts; association, not
/// cause. The usual is the median of y over the account's last 30 earlier posts.
struct PostInsights {
    static constexpr std::size_t ratioBins = 12; ///< of 1/4 of the usual likes each, the last open
    static constexpr std::size_t shownWords = 15;

    qint64 posts = 0;                        ///< with known likes and at least five earlier ones
    std::vector<WordInsight> moreLikes;      ///< strongest first
    std::vector<WordInsight> fewerLikes;     ///< strongest first
    std::vector<PropertyInsight> properties; ///< strongest first; constant ones are left out
    std::array<qint64, ratioBins> likesOverUsual{}; ///< posts by likes / usual likes
    /// Spearman's correlation of each with each, row after row; the first is "likes", for y above
    /// the usual, the others are properties in the order of the above.
    QStringList matrixNames;
    std::vector<double> matrix;
};

/// Reads all posts once. Hours and weekends are those of the time zone (IANA); UTC where it is
/// empty or unknown. Errors: PostsTooFew (none to look at); Cancelled.
Result<PostInsights> postInsights(std::span<const AccountPosts> accounts,
                                  const QByteArray& timeZoneId,
                                  const CancellationToken& cancellation);

} // namespace likecast
