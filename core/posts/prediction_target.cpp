#include "core/posts/prediction_target.h"

#include <array>

namespace likecast
{

static constexpr std::array targetNames{
    QLatin1StringView("likes"), QLatin1StringView("comments"),
    QLatin1StringView("saves"), QLatin1StringView("shares"),
    QLatin1StringView("views"), QLatin1StringView("engagement_rate")};

QString predictionTargetName(PredictionTarget target)
{
    return targetNames[static_cast<std::size_t>(target)];
}

QStringList predictionTargetNames()
{
    return QStringList(targetNames.begin(), targetNames.end());
}

std::optional<PredictionTarget> predictionTargetFromName(const QString& name)
{
    for (std::size_t i = 0; i < targetNames.size(); ++i) {
        if (targetNames[i] == name)
            return static_cast<PredictionTarget>(i);
    }
    return std::nullopt;
}

std::optional<qint64> targetFigure(const Post& post, PredictionTarget target)
{
    switch (target) {
    case PredictionTarget::Likes:
        return post.likes;
    case PredictionTarget::Comments:
        return post.comments;
    case PredictionTarget::Saves:
        return post.figures.saves;
    case PredictionTarget::Shares:
        return post.figures.shares;
    case PredictionTarget::Views:
        return post.figures.views;
    case PredictionTarget::EngagementRate:
        return post.likes && post.comments ? std::optional(*post.likes + *post.comments)
                                           : std::nullopt;
    }
    return std::nullopt;
}

bool isUnlikeLikes(PredictionTarget target)
{
    return target != PredictionTarget::Likes && target != PredictionTarget::EngagementRate;
}

qsizetype takeAsLikes(std::vector<Post>& posts, PredictionTarget target)
{
    qsizetype known = 0;
    for (Post& post : posts) {
        post.likes = targetFigure(post, target);
        known += post.likes ? 1 : 0;
    }
    return known;
}

} // namespace likecast
