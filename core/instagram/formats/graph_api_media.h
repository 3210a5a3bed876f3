#pragma once

#include "core/common/result.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/posts/post.h"

#include <QJsonObject>
#include <QUrl>

#include <vector>

namespace likecast
{

/// One medium as the API lists it.
struct GraphMedia {
    QString id;    ///< the API's own id, which is no media id of the app
    Post post;     ///< likes absent where the list leaves them out
    QUrl imageUrl; ///< of the photo or the video's still; invalid where there is none
};

struct GraphMediaPage {
    std::vector<GraphMedia> media; ///< as listed: newest first
    QString nextCursor;            ///< empty on the last page
    ImportProblems problems;
};

/// A list links its next page as long as there is one; nested in business discovery it only gives
/// a cursor.
enum class GraphPaging { Linked, CursorOnly };

/// The values of an insights answer {data: [{name, values: [{value}]}]} by metric.
QJsonObject graphInsightValues(const QJsonObject& answer);

/// The post that a medium's object describes; nothing where it has no possible time.
std::optional<Post> postFromGraphMedia(const QJsonObject& object);

/// A list {data: [...], paging: {...}}. Of the paging only the cursor is kept: its addresses carry
/// the token. Errors: ServiceFailed (no list).
Result<GraphMediaPage> graphMediaPageFrom(const QJsonObject& list, GraphPaging paging);

} // namespace likecast
