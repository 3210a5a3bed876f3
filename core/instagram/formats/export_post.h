#pragma once

#include "core/instagram/formats/values/post_import.h"

#include <QJsonDocument>
#include <QStringList>

#include <vector>

// The parts of "Download your information" that hold posts. None of these files holds likes.

namespace likecast
{

/// One post of an export with everything that its insights may be joined by. Locations in the
/// metadata of its media are never read.
struct ExportPost {
    Post post;
    std::vector<qint64> timesMs; ///< its own time and those of its media, UTC milliseconds
    QStringList uris;            ///< of its media, as the export writes them, in order
};

/// The posts of a file; none if it is not about posts. Drafts are left out. The dialects:
/// posts_N.json of 2021 to now (`[{media, title, creation_timestamp}]`), reels.json
/// (`ig_reels_media`), igtv_videos.json (`ig_igtv_media`); media.json of 2018-21 (`{photos, videos:
/// [{caption, taken_at, path}]}`, where the media of a carousel share time and caption);
/// `[{timestamp, media, fbid, label_values: [{label, value, href | dict | vec}]}]`. An object in
/// place of an array is an array of one. `where` names the file in problems.
std::vector<ExportPost> readExportPosts(const QJsonDocument& document, const QString& where,
                                        ImportProblems& problems);

} // namespace likecast
