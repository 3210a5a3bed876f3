#pragma once

#include "core/common/result.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// The classes Low, Typical, High, in that order.
inline constexpr std::size_t engagementClassCount = 3;

/// A post's likes and comments.
struct Engagement {
    double likes = 0.0;
    std::optional<double> comments; ///< std::nullopt if unknown

    double total() const { return likes + comments.value_or(0.0); }
};

/// How likely adverts are detected.
enum class AdvertRule {
    CommentRatio, ///< comments / likes outside 0.5 % to 2 %
    OutlierCap,   ///< likes + comments above the third quartile + 1.5 interquartile ranges (Tukey)
};

/// An account's posts in three classes of equal size by likes + comments, as in the Sezane study,
/// without likely adverts. CommentRatio is used if the comments of all posts are known and it keeps
/// at least half of the posts and at least `minPosts`, else OutlierCap: in a small account a single
/// comment may exceed 2 %.
struct EngagementTerciles {
    AdvertRule rule = AdvertRule::CommentRatio;
    /// Indices of the kept posts, ascending.
    std::vector<std::size_t> kept;
    /// Class of each kept post.
    std::vector<std::size_t> classes;
    /// Below the first value of likes + comments is Low, above the second High.
    std::array<double, 2> bounds{};
    /// Median likes of the kept posts of each class.
    std::array<double, engagementClassCount> medianLikes{};

    static constexpr std::size_t minPosts = 9;

    /// Errors: PostsTooFew (fewer than minPosts posts kept, or a class is empty because too many
    /// posts are equal).
    static Result<EngagementTerciles> of(std::span<const Engagement> posts);

    std::size_t classOf(double total) const;
};

/// How often each actual class (row) was predicted as each class (column).
struct ConfusionMatrix {
    std::array<std::array<int, engagementClassCount>, engagementClassCount> counts{};

    void add(std::size_t actual, std::size_t forecast) { ++counts[actual][forecast]; }
    int total() const;
    /// Share on the diagonal, [0, 1]; 0 without posts.
    double accuracy() const;
};

} // namespace likecast
