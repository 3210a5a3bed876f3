#pragma once

#include "core/posts/post.h"

#include <cstddef>
#include <ranges>
#include <span>
#include <tuple>

namespace likecast
{

/// Order of time; posts of one time stand in an order that no source's order of rows changes. That
/// their likes are part of it tells nobody of them: no post knows of another of its time.
inline bool standsBefore(const Post& a, const Post& b)
{
    return std::tie(a.takenAtMs, a.mediaId, a.caption, a.photoPath, a.shortcode, a.mediaType,
                    a.likes, a.comments) < std::tie(b.takenAtMs, b.mediaId, b.caption, b.photoPath,
                                                    b.shortcode, b.mediaType, b.likes, b.comments);
}

/// Posts of one moment: which of them came first is not known (many sources keep days alone), so
/// none is in another's past. Index after the last of those of posts[begin]; a post that stands
/// out of order of time counts to the moment before it.
inline std::size_t endOfMoment(std::span<const Post> posts, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < posts.size() && posts[end].takenAtMs <= posts[begin].takenAtMs)
        ++end;
    return end;
}

/// The same of one account's rows, by the posts that each has before it.
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
