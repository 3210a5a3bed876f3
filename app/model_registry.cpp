#include "app/model_registry.h"

#include "core/neural/neural_models.h"

namespace likecast
{

RegressorRegistry availableRegressors()
{
    RegressorRegistry registry = treeRegressors();
    addNeuralRegressors(registry);
    addAutoRegressor(registry);
    return registry;
}

} // namespace likecast
