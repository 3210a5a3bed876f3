#pragma once

#include "core/posts/post.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace likecast
{

/// The figure of a post to predict. Models know likes only; another figure replaces them in an
/// account's past, and AccountInput::hasOtherFigure tells the model so.
enum class PredictionTarget {
    Likes,
    Comments,
    Saves,
    Shares,
    Views,
    EngagementRate, ///< likes + comments; divided by a constant number of followers this is a rate
};

inline constexpr std::array allPredictionTargets{
    PredictionTarget::Likes,  PredictionTarget::Comments, PredictionTarget::Saves,
    PredictionTarget::Shares, PredictionTarget::Views,    PredictionTarget::EngagementRate};

/// "likes", "comments", "saves", "shares", "views", "engagement_rate".
QString predictionTargetName(PredictionTarget target);
QStringList predictionTargetNames();
/// std::nullopt for any other text.
std::optional<PredictionTarget> predictionTargetFromName(const QString& name);

/// std::nullopt if the post does not have it.
std::optional<qint64> targetFigure(const Post& post, PredictionTarget target);

/// Whether what is known of likes does not apply. Likes and comments together are mostly likes.
bool isUnlikeLikes(PredictionTarget target);

/// Replaces each post's likes with the figure. Returns how many posts have it.
qsizetype takeAsLikes(std::vector<Post>& posts, PredictionTarget target);

} // namespace likecast
