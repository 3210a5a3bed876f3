#pragma once

#include <QByteArray>

namespace likecast
{

/// What the first bytes of a file say it is.
enum class EntryShape {
    ExportPosts,    ///< posts, reels or videos of "Download your information"
    ExportInsights, ///< past_instagram_insights of it
    ExportPeople,   ///< followers, following, personal information of it
    ExportOther,    ///< JSON of it that says nothing about posts
    InstaloaderNode,
    GraphAnswer,
    PlainTable,    ///< of posts: text or a spreadsheet
    OtherTable,    ///< a table without a column that is known
    FacebookPosts, ///< of Facebook's "Download your information"
    ZeeschuimerLines,
    GalleryDlPost,
    LikesList, ///< "1: 27" line by line
    Html,
    Unknown,
};

/// How much of a file entryShape() wants to see; less is fine where the file is shorter.
inline constexpr qint64 entryHeadBytes = 64 * 1024;

EntryShape entryShape(const QByteArray& head);

} // namespace likecast
