#pragma once

#include "core/posts/post.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace likecast
{

/// Which figure of a post is predicted. Models know likes; any other figure takes their place in an
/// account's past, so that level, effects and range are those of that figure.
enum class PredictionTarget {
    Likes,
    Comments,
    Saves,
    Shares,
    Views,
    EngagementRate, ///< likes + comments; a constant number of followers turns them into a rate
};

/// "likes", "comments", "saves", "shares", "views", "engagement_rate".
QString predictionTargetName(PredictionTarget target);
QStringList predictionTargetNames();
/// Nothing for any other text.
std::optional<PredictionTarget> predictionTargetFromName(const QString& name);

/// Absent where the post does not say.
std::optional<qint64> targetFigure(const Post& post, PredictionTarget target);

/// Puts the figure in the place of the likes of each post. Returns how many posts have it.
qsizetype takeAsLikes(std::vector<Post>& posts, PredictionTarget target);

} // namespace likecast
