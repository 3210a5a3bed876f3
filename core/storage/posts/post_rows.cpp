#include "core/storage/posts/post_rows.h"

#include "core/storage/database/sql_values.h"

namespace likecast
{

StoredPost storedPostAt(const SQLite::Statement& row)
{
    StoredPost stored;
    stored.id = integerAt(row, 0);
    stored.accountId = integerAt(row, 1);
    stored.post.takenAtMs = integerAt(row, 2);
    stored.post.mediaType = mediaTypeAt(row, 3);
    stored.post.likes = optionalIntegerAt(row, 4);
    stored.likesAtMs = optionalIntegerAt(row, 5);
    stored.post.comments = optionalIntegerAt(row, 6);
    stored.commentsAtMs = optionalIntegerAt(row, 7);
    stored.post.caption = textAt(row, 8);
    stored.post.mediaId = textAt(row, 9);
    stored.post.shortcode = textAt(row, 10);
    stored.post.photoPath = textAt(row, 11);
    stored.observedAtMs = integerAt(row, 12);
    return stored;
}

} // namespace likecast
