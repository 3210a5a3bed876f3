#pragma once

#include "core/regression/like_regressor.h"

#include <QStringList>

namespace likecast
{

/// The names of all models that can be loaded, the default one first.
QStringList regressorNames();

/// Loads a model by name from its folder below `modelsFolder`. Loaded models may be shared between
/// threads; loading the same twice gives two. Errors: InputInvalid for an unknown name;
/// ModelMissing, ModelDamaged, ModelIncompatible.
Result<std::unique_ptr<LikeRegressor>> loadRegressor(const QString& name,
                                                     const QString& modelsFolder);

} // namespace likecast
