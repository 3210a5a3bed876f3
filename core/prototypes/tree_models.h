#pragma once

#include "core/prototypes/encoded_regressor.h"

namespace likecast
{

/// The decision tree and the random forest of the thesis behind Instagram Analytics (2022), on its
/// 215 inputs, predicting likes / mean likes of the account. Built with XGBoost in a single round:
/// they cannot be resumed, and TrainingOptions::epochs is ignored. The depth limit keeps the stored
/// trees small.
EncodedModelKind decisionTreeModel();
EncodedModelKind randomForestModel();

/// likePredict's gradient boosting (XGBoost) on followers, the last 20 posts' likes and photo
/// features.
EncodedModelKind gradientBoostingModel();

} // namespace likecast
