#include "app/model_registry.h"

namespace likecast
{

RegressorRegistry availableRegressors()
{
    RegressorRegistry registry = treeRegressors();
    addAutoRegressor(registry);
    return registry;
}

} // namespace likecast
