#pragma once

#include <QByteArray>

namespace likecast
{

/// The kind of a file, judging by its first bytes.
enum class EntryShape {
    ExportPosts,    ///< posts, reels or videos of "Download your information"
    ExportInsights, ///< its past_instagram_insights
    ExportPeople,   ///< its followers, following, personal information
    ExportOther,    ///< its other JSON, which says nothing about posts
    InstaloaderNode,
    GraphAnswer,
    PlainTable,    ///< of posts: text, a spreadsheet, JSON records or a web page
    OtherTable,    ///< a table without a known column
    FacebookPosts, ///< Facebook's "Download your information"
    ZeeschuimerLines,
    GalleryDlPost,
    LikesList, ///< lines such as "1: 27"
    Html,      ///< a page without a table of posts in its first bytes
    Unknown,
};

/// How many bytes entryShape() needs; shorter files may have fewer.
inline constexpr qint64 entryHeadBytes = 64 * 1024;

EntryShape entryShape(const QByteArray& head);

} // namespace likecast
