#pragma once

#include "core/instagram/formats/export_post.h"
#include "core/instagram/formats/values/post_import.h"

#include <QHash>

// past_instagram_insights of professional accounts: the only files of "Download your information"
// that hold likes. Their labels are in the account's language, their numbers in its format.

namespace likecast
{

/// What the insights say of one post.
struct ExportInsight {
    std::vector<qint64> timesMs; ///< UTC milliseconds
    QString uri;                 ///< of its thumbnail, or empty
    QString caption;
    MediaType mediaType = MediaType::Photo;           ///< by the file it stands in
    std::vector<std::pair<QString, QString>> metrics; ///< label and value as written
    qint64 countedAtMs = 0;
};

/// `{organic_insights_posts | organic_insights_reels | organic_insights_videos:
/// [{media_map_data, string_map_data}]}`; those of stories and live videos are passed over.
std::vector<ExportInsight> readInsights(const QJsonDocument& document, const QString& where,
                                        qint64 countedAtMs, ImportProblems& problems);

/// Likes and comments under the known labels, or likes under the label that a person chose.
struct InsightFigures {
    bool hasLikesLabel = false;
    std::optional<qint64> likes;
    std::optional<qint64> comments;
    PostFigures others;
};
InsightFigures figuresOf(const ExportInsight& insight, const QString& likesLabel);

/// The labels that hold counts, for a person to choose from.
std::vector<LabelCandidate> likesCandidates(const std::vector<ExportInsight>& insights);

/// Which post each insight belongs to, by time, then by uri; nothing where the export holds
/// insights of a post only. Posts without insights so far come before those that have some, so
/// that two posts of the same second get their own; the same insights twice get the same post.
std::vector<std::optional<std::size_t>> matchInsights(const std::vector<ExportPost>& posts,
                                                      const std::vector<ExportInsight>& insights);

} // namespace likecast
