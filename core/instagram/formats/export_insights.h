#pragma once

#include "core/instagram/formats/export_post.h"
#include "core/instagram/formats/values/post_import.h"

#include <QHash>

// past_instagram_insights of professional accounts: the only files of "Download your information"
// with likes. Labels are in the account's language, numbers in its format.

namespace likecast
{

/// The insights of one post.
struct ExportInsight {
    std::vector<qint64> timesMs; ///< UTC milliseconds
    QString uri;                 ///< of its thumbnail, or empty
    QString caption;
    MediaType mediaType = MediaType::Photo;           ///< by the file it is in
    std::vector<std::pair<QString, QString>> metrics; ///< label and value as written
    qint64 countedAtMs = 0;
    QString where; ///< the entry, for problems
};

/// Reads `{organic_insights_posts | organic_insights_reels | organic_insights_videos:
/// [{media_map_data, string_map_data}]}`; skips those of stories and live videos.
std::vector<ExportInsight> readInsights(const QJsonDocument& document, const QString& where,
                                        qint64 countedAtMs, ImportProblems& problems);

/// Likes and comments under the known labels, or likes under the label that the user chose.
struct InsightFigures {
    bool hasLikesLabel = false;
    std::optional<qint64> likes;
    std::optional<qint64> comments;
    PostFigures others;
    QStringList unread; ///< figures that cannot be read, as problems
};
InsightFigures figuresOf(const ExportInsight& insight, const QString& likesLabel);

/// The labels that hold counts, for the user to choose from.
std::vector<LabelCandidate> likesCandidates(const std::vector<ExportInsight>& insights);

/// Matches each insight to a post, by time, then by uri; std::nullopt if the export has the post's
/// insights but not the post. Prefers posts without insights so far, so that two posts of the same
/// second each get their own; duplicate insights get the same post.
std::vector<std::optional<std::size_t>> matchInsights(const std::vector<ExportPost>& posts,
                                                      const std::vector<ExportInsight>& insights);

} // namespace likecast
