#pragma once

#include "core/instagram/formats/values/post_import.h"

#include <QJsonDocument>
#include <QStringList>

#include <vector>

// The parts of "Download your information" that hold posts. None of these files has likes.

namespace likecast
{

/// One exported post with everything that its insights can be matched by. Locations in the metadata
/// of its media are never read.
struct ExportPost {
    Post post;
    std::vector<qint64> timesMs; ///< of the post and its media, UTC milliseconds
    QStringList uris;            ///< of its media, as written in the export, in order
};

/// The posts of a file, without drafts; empty if it is not about posts. Dialects: posts_N.json
/// since 2021 (`[{media, title, creation_timestamp}]`), reels.json (`ig_reels_media`),
/// igtv_videos.json (`ig_igtv_media`); media.json of 2018-21 (`{photos, videos: [{caption,
/// taken_at, path}]}`, where a carousel's media share time and caption); `[{timestamp, media, fbid,
/// label_values: [{label, value, href | dict | vec}]}]`. An object in place of an array is an array
/// of one. `where` names the file in problems.
std::vector<ExportPost> readExportPosts(const QJsonDocument& document, const QString& where,
                                        ImportProblems& problems);

} // namespace likecast
