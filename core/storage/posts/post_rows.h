#pragma once

#include "core/storage/posts/post_merge_rules.h"

namespace SQLite
{
class Statement;
}

namespace likecast
{

/// The columns that storedPostAt() reads, in order. Only for the .cpp files of this folder.
inline constexpr const char* postColumns =
    "id, account_id, taken_at_ms, media_type, likes, likes_at_ms, comments, comments_at_ms, "
    "caption, media_id, shortcode, photo_path, observed_at_ms, time_precision, time_zone, saves, "
    "shares, reach, views, watch_ms, is_boosted, is_coauthored, likes_typed";

/// "second", "day", "unknown".
const char* timePrecisionName(TimePrecision precision);

StoredPost storedPostAt(const SQLite::Statement& row);

} // namespace likecast
