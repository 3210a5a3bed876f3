#pragma once

#include "core/regression/contract/regressor_registry.h"

namespace likecast
{

/// The models that work without LibTorch: likecast, decision-tree, random-forest,
/// gradient-boosting.
RegressorRegistry treeRegressors();

} // namespace likecast
