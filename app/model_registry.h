#pragma once

#include "core/regression/contract/regressor_registry.h"

namespace likecast
{

/// Every model of the program, the default one first. With the user's data directory given, models
/// may use the packs in it.
RegressorRegistry availableRegressors(const QString& dataDir = {});

} // namespace likecast
