#include "core/storage/posts/post_rows.h"

#include "core/storage/database/sql_values.h"

namespace likecast
{

const char* timePrecisionName(TimePrecision precision)
{
    switch (precision) {
    case TimePrecision::Second:
        return "second";
    case TimePrecision::Day:
        return "day";
    case TimePrecision::Unknown:
        break;
    }
    return "unknown";
}

static TimePrecision timePrecisionAt(const SQLite::Statement& row, int column)
{
    const QString name = textAt(row, column);
    for (const TimePrecision precision : {TimePrecision::Second, TimePrecision::Day}) {
        if (name == QLatin1StringView(timePrecisionName(precision)))
            return precision;
    }
    return TimePrecision::Unknown;
}

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
    stored.post.timePrecision = timePrecisionAt(row, 13);
    stored.post.timeZone = textAt(row, 14);
    stored.post.figures = {optionalIntegerAt(row, 15), optionalIntegerAt(row, 16),
                           optionalIntegerAt(row, 17), optionalIntegerAt(row, 18),
                           optionalIntegerAt(row, 19)};
    stored.post.isBoosted = integerAt(row, 20) != 0;
    stored.post.isCoauthored = integerAt(row, 21) != 0;
    stored.areLikesTyped = integerAt(row, 22) != 0;
    return stored;
}

} // namespace likecast
