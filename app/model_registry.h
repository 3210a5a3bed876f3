#pragma once

#include "core/regression/contract/regressor_registry.h"

namespace likecast
{

/// Every model of the program, the default one first. Where a directory of the user's data is
/// given, models may rest on the packs in it.
RegressorRegistry availableRegressors(const QString& dataDir = {});

} // namespace likecast
