#pragma once

#include "core/regression/contract/like_regressor.h"

#include <QJsonObject>

namespace likecast::cli
{

/// What a model that combines others chose and why, in one line: "likecast 97 %, mlp 3 %; ...".
/// Empty for other models.
QString blendText(const ModelBlend& blend);

/// {"own_posts": 48, "reason": "no_own_posts" or "too_few_own_posts" or "best_on_own_posts",
/// "foremost": "mlp", "shares": [{"name": ..., "share": 0.97, "mae": 0.21}]}. With too few posts
/// the default model keeps the largest share, even if the foremost had smaller errors.
QJsonObject blendJson(const ModelBlend& blend);

} // namespace likecast::cli
