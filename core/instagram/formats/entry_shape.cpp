#include "core/instagram/formats/entry_shape.h"

#include "core/instagram/formats/table/column_lists.h"
#include "core/instagram/formats/table/html_rows.h"
#include "core/instagram/formats/table/record_rows.h"
#include "core/instagram/formats/table/table_header.h"
#include "core/instagram/formats/table/text_shape.h"
#include "core/instagram/source/zip_entries.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Lower-case JSON text without the space around punctuation, so that `"data" : [` and `"data":[`
/// compare equal.
QByteArray compactJson(const QByteArray& head)
{
    QByteArray compact;
    compact.reserve(head.size());
    for (const char c : head) {
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            compact.append(c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c);
    }
    return compact;
}

bool hasAny(const QByteArray& json, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        if (json.contains(key))
            return true;
    }
    return false;
}

/// Posts as Instagram's app and pages get them: alone, as lines, or anywhere in a saved answer.
std::optional<EntryShape> postItemShape(const QByteArray& head, const QByteArray& json)
{
    const bool isApiItem = json.contains("\"code\":\"") && json.contains("\"taken_at\":") &&
                           json.contains("\"like_count\":");
    const bool areLines = head.contains("}\n{") || head.contains("}\r\n{");
    if (json.contains("\"source_platform\":\"instagram") || (isApiItem && areLines))
        return EntryShape::ZeeschuimerLines;
    const bool isGalleryDl = json.contains("\"post_shortcode\":") ||
                             json.contains("\"category\":\"instagram\"") ||
                             (json.contains("\"shortcode\":") && json.contains("\"post_date\":"));
    if (isGalleryDl && json.startsWith('{'))
        return EntryShape::GalleryDlPost;
    const bool isNode =
        json.contains("\"shortcode\":\"") &&
        hasAny(json, {"\"edge_media_preview_like\":", "\"edge_liked_by\":", "\"likescount\":"});
    return isApiItem || isGalleryDl || isNode ? std::optional(EntryShape::GraphAnswer)
                                              : std::nullopt;
}

EntryShape jsonShape(const QByteArray& head)
{
    const QByteArray json = compactJson(head);
    const QByteArray start = json.first(qMin<qsizetype>(json.size(), 200));
    if (start.startsWith("{\"node\":{") || start.startsWith("{\"instaloader\":{"))
        return EntryShape::InstaloaderNode;
    if (hasAny(json, {"\"attachments\":[{\"data\":[", "\"data\":[{\"post\":\"",
                      "your_facebook_activity/"}))
        return EntryShape::FacebookPosts;
    if (const auto shape = postItemShape(head, json))
        return *shape;
    if (json.contains("\"organic_insights_") || json.contains("\"organicinsights"))
        return EntryShape::ExportInsights;
    if (hasAny(json, {"\"ig_reels_media\"", "\"ig_igtv_media\""}))
        return EntryShape::ExportPosts;
    if (hasAny(json, {"\"relationships_followers\"", "\"relationships_following\"",
                      "\"profile_user\"", "\"string_list_data\""})) {
        return EntryShape::ExportPeople;
    }
    if (startsWithPostColumns(head))
        return EntryShape::PlainTable;
    const bool arePostRecords = startsWithPostRecords(head);
    if (arePostRecords && !json.contains("\"timestamp\":"))
        return EntryShape::PlainTable;
    if (hasAny(json, {"\"media_product_type\"", "\"followers_count\"", "\"like_count\"",
                      "\"business_discovery\"", "\"fbtrace_id\"", "\"comments_count\""}) ||
        (start.contains("\"data\":[") && hasAny(json, {"\"media_type\"", "\"permalink\""}))) {
        return EntryShape::GraphAnswer;
    }
    if (arePostRecords)
        return EntryShape::PlainTable;
    if (json.contains("\"participants\"") && json.contains("\"messages\""))
        return EntryShape::ExportOther;
    if (hasAny(json, {"\"label_values\"", "\"media\":[", "\"media\":{\"uri\""}) ||
        json.contains("\"taken_at\"") || json.startsWith("[{\"uri\"")) {
        return EntryShape::ExportPosts;
    }
    if (hasAny(json, {"\"string_map_data\"", "\"creation_timestamp\"", "\"ig_stories\"",
                      "\"likes_media_likes\""})) {
        return EntryShape::ExportOther;
    }
    return startsWithRecords(head) ? EntryShape::OtherTable : EntryShape::Unknown;
}

EntryShape tableShape(const QString& text)
{
    if (startsAsPostTable(text))
        return EntryShape::PlainTable;
    static const QRegularExpression numberedLikes(
        u"^\\s*\\d{1,6}\\s*:\\s*-?[\\d.,]+\\s*(\\r?\\n|$)"_s);
    if (text.contains(numberedLikes))
        return EntryShape::LikesList;
    return startsAsTable(text) ? EntryShape::OtherTable : EntryShape::Unknown;
}

} // namespace

EntryShape entryShape(const QByteArray& head)
{
    if (isSpreadsheet(head))
        return EntryShape::PlainTable;
    const QByteArray text = utf8Head(head).trimmed();
    if (text.isEmpty() || text.contains('\0'))
        return EntryShape::Unknown;
    if (text.startsWith('{') || text.startsWith('['))
        return jsonShape(text);
    if (startsWithPostTable(text))
        return EntryShape::PlainTable;
    if (isHtmlPage(text))
        return EntryShape::Html;
    return tableShape(fieldText(text));
}

} // namespace likecast
