#pragma once

#include "core/evaluation/input_importances.h"
#include "core/evaluation/post_insights.h"

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
