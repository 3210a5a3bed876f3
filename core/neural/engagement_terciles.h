#pragma once

#include "core/common/result.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// Low, Typical, High: the index of each class in that order.
inline constexpr std::size_t engagementClassCount = 3;

/// What a post got.
struct Engagement {
    double likes = 0.0;
    std::optional<double> comments; ///< absent where unknown

    double total() const { return likes + comments.value_or(0.0); }
};

/// How posts that look bought are told from the rest.
enum class AdvertRule {
    CommentRatio, ///< comments / likes outside 0.5 % to 2 %
    OutlierCap,   ///< likes + comments above the third quartile + 1.5 quartile distances (Tukey)
};

/// An account's posts in three classes of equal size by likes + comments, likely adverts removed
/// first, as in the Sezane study. Its first rule is used where the comments of all posts are known
/// and it leaves at least half of them and `leastPosts`; a small account, where one comment is
/// already more than 2 %, goes by the second.
struct EngagementTerciles {
    AdvertRule rule = AdvertRule::CommentRatio;
    /// Indices of the posts that are kept, ascending.
    std::vector<std::size_t> kept;
    /// Class of each kept post.
    std::vector<std::size_t> classes;
    /// likes + comments: below the first is Low, above the second High.
    std::array<double, 2> bounds{};
    /// Median likes of the kept posts of each class.
    std::array<double, engagementClassCount> medianLikes{};

    static constexpr std::size_t leastPosts = 9;

    /// Errors: PostsTooFew (fewer than leastPosts are left, or a class has none because too many
    /// posts got the same).
    static Result<EngagementTerciles> of(std::span<const Engagement> posts);

    std::size_t classOf(double total) const;
};

/// How often class `row` was taken for class `column`, and the share on the diagonal.
struct ConfusionMatrix {
    std::array<std::array<int, engagementClassCount>, engagementClassCount> counts{};

    void add(std::size_t actual, std::size_t forecast) { ++counts[actual][forecast]; }
    int total() const;
    /// [0, 1]; 0 without posts.
    double accuracy() const;
};

} // namespace likecast
