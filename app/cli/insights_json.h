#pragma once

#include "core/insights/input_importances.h"
#include "core/insights/post_insights.h"

#include <QJsonObject>

namespace likecast::cli
{

/// The results of `insights` for a set of posts.
struct Insights {
    PostInsights posts;
    std::vector<ModelImportances> importances; ///< empty if there are too few posts
};

/// The output of `insights --json`; with too few posts, only how many there are and how many are
/// needed.
QJsonObject insightsJson(const Insights& insights);

} // namespace likecast::cli
