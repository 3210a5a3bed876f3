#pragma once

#include "core/common/result.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/posts/post.h"

#include <QJsonObject>
#include <QUrl>

#include <vector>

namespace likecast
{

/// One medium as listed by the API.
struct GraphMedia {
    QString id;    ///< the API's own id, not the app's media id
    Post post;     ///< likes absent if the list omits them
    QUrl imageUrl; ///< of the photo or the video's still; invalid if there is none
};

struct GraphMediaPage {
    std::vector<GraphMedia> media; ///< as listed: newest first
    QString nextCursor;            ///< empty on the last page
    ImportProblems problems;
};

/// A list links to its next page as long as there is one; nested in business discovery, it only
/// gives a cursor.
enum class GraphPaging { Linked, CursorOnly };

/// The values of an insights response {data: [{name, values: [{value}]}]} by metric.
QJsonObject graphInsightValues(const QJsonObject& answer);

/// The post described by a medium object; std::nullopt without a possible time. Appends counts that
/// cannot be read to `unread`, see countFrom().
std::optional<Post> postFromGraphMedia(const QJsonObject& object, QStringList& unread);

/// Parses a list {data: [...], paging: {...}}. Keeps only the cursor of the paging: its URLs
/// contain the token. Errors: ServiceFailed (not a list).
Result<GraphMediaPage> graphMediaPageFrom(const QJsonObject& list, GraphPaging paging);

} // namespace likecast
