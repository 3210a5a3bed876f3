#pragma once

#include "core/regression/regressor_registry.h"

namespace likecast
{

/// Every model of the program, the default one first.
RegressorRegistry availableRegressors();

} // namespace likecast
