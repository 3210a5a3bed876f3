#pragma once

#include "core/insights/input_importances.h"
#include "core/insights/post_insights.h"

#include <QJsonObject>

namespace likecast::cli
{

/// What `insights` tells of some posts.
struct Insights {
    PostInsights posts;
    std::vector<ModelImportances> importances; ///< empty where there are too few posts
};

/// The object of `insights --json`; with too few posts only how many there are and are needed.
QJsonObject insightsJson(const Insights& insights);

} // namespace likecast::cli
