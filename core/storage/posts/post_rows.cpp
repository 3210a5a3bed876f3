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

static void readValue(const SQLite::Statement& row, int column, TimePrecision& precision)
{
    const QString name = textAt(row, column);
    precision = TimePrecision::Unknown;
    for (const TimePrecision known : {TimePrecision::Second, TimePrecision::Day}) {
        if (name == QLatin1StringView(timePrecisionName(known)))
            precision = known;
    }
}

StoredPost storedPostAt(const SQLite::Statement& row)
{
    StoredPost stored;
    Post& post = stored.post;
    PostFigures& figures = post.figures;
    readRow(row, stored.id, stored.accountId, post.takenAtMs, post.mediaType, post.likes,
            stored.likesAtMs, post.comments, stored.commentsAtMs, post.caption, post.mediaId,
            post.shortcode, post.photoPath, stored.observedAtMs, post.timePrecision, post.timeZone,
            figures.saves, figures.shares, figures.reach, figures.views, figures.watchMs,
            post.isBoosted, post.isCoauthored, stored.areLikesTyped);
    return stored;
}

} // namespace likecast
