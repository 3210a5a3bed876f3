#pragma once

#include "core/insights/input_importances.h"
#include "core/insights/post_insights.h"

#include <QJsonObject>

namespace likecast::cli
{

/// What `insights` tells of some posts.
struct Insights {
    PostInsights posts;
    std::vector<ModelImportances> importances;
};

/// The object of `insights --json`.
QJsonObject insightsJson(const Insights& insights);

} // namespace likecast::cli
