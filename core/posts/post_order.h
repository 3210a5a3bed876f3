#pragma once

#include "core/posts/post.h"

#include <cstddef>
#include <ranges>
#include <span>
#include <tuple>

namespace likecast
{

/// Time order; posts of the same time are in an order that does not depend on the source's row
/// order. The order may use their likes, because posts of the same time never see each other.
inline bool precedes(const Post& a, const Post& b)
{
    return std::tie(a.takenAtMs, a.mediaId, a.caption, a.photoPath, a.shortcode, a.mediaType,
                    a.likes, a.comments) < std::tie(b.takenAtMs, b.mediaId, b.caption, b.photoPath,
                                                    b.shortcode, b.mediaType, b.likes, b.comments);
}

/// For posts of the same time it is unknown which came first (many sources contain dates only), so
/// none is in another's past. Returns the index after the last post with the time of posts[begin];
/// a post that is out of time order counts as posted with the one before it.
inline std::size_t endOfMoment(std::span<const Post> posts, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < posts.size() && posts[end].takenAtMs <= posts[begin].takenAtMs)
        ++end;
    return end;
}

/// The same for one account's rows, by their number of earlier posts.
template<std::ranges::random_access_range Rows>
std::size_t endOfMoment(const Rows& rows, std::size_t begin) requires requires
{
    std::ranges::begin(rows)->earlierPosts;
}
{
    std::size_t end = begin + 1;
    while (end < std::ranges::size(rows) && rows[end].earlierPosts == rows[begin].earlierPosts)
        ++end;
    return end;
}

} // namespace likecast
