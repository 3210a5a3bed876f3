#pragma once

#include "core/regression/contract/like_regressor.h"

#include <QJsonObject>

namespace likecast::cli
{

/// What a model that chooses among others has chosen and why, in one line: "likecast 97 %, mlp 3 %;
/// ...". Empty for a model that does not choose.
QString blendText(const ModelBlend& blend);

/// {"own_posts": 48, "reason": "no_own_posts" or "too_few_own_posts" or "best_on_own_posts",
/// "foremost": "mlp", "shares": [{"name": ..., "share": 0.97, "mae": 0.21}]}: with too few the
/// default keeps the largest share, though the foremost erred less.
QJsonObject blendJson(const ModelBlend& blend);

} // namespace likecast::cli
