#pragma once

#include "core/posts/post.h"
#include "core/regression/contract/like_regressor.h"

#include <QByteArray>

#include <vector>

namespace likecast
{

/// By what posts are grouped.
enum class PostGrouping { MediaType, Faces, Smiles, CaptionLength, Hashtags };

/// A group of an account's posts and how they did compared with its other posts.
struct GroupInsight {
    PostGrouping grouping = PostGrouping::MediaType;
    /// MediaType: the MediaType. Faces: 0, 1, or 2 for more. Smiles (of photos with faces): 0 none,
    /// 1 at least one. CaptionLength and Hashtags: index into captionGroups or hashtagGroups.
    int group = 0;
    int posts = 0;
    int days = 0;
    double logEffect = 0.0; ///< in y above the account's usual, see DayEffects
    double logLow = 0.0;    ///< 80 % interval
    double logHigh = 0.0;
    bool standsOut = false; ///< among all groups, at a false-discovery rate of 10 %
};

/// The least count of each group; the next group begins at the next number.
inline constexpr std::array captionGroups{0, 1, 80, 300};
inline constexpr std::array hashtagGroups{0, 1, 6, 16};

struct GroupInsights {
    std::vector<GroupInsight> groups; ///< in the order of groupings and groups
    int postsWithPhotos = 0;          ///< whose photos are measured
};

/// Association, not cause. Leaves out groups with too few days (see DayEffects) and groupings with
/// one group only. Days are those of the zone; UTC if it is unknown. `photos` may be empty.
GroupInsights groupInsights(const AccountPosts& account, const QByteArray& timeZoneId,
                            const PhotoLookup& photos);

} // namespace likecast
