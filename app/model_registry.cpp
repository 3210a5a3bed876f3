#include "app/model_registry.h"

#include "core/neural/neural_models.h"
#include "core/prediction/pack_backbone.h"
#include "core/regression/auto_regressor.h"
#include "core/regression/available_trees.h"

namespace likecast
{

RegressorRegistry availableRegressors(const QString& dataDir)
{
    RegressorRegistry registry = treeRegressors();
    addNeuralRegressors(registry);
    addAutoRegressor(registry);
    addPhotoRegressors(registry, [dataDir]() -> Result<std::optional<PhotoBackbone>> {
        if (dataDir.isEmpty())
            return std::optional<PhotoBackbone>();
        return installedBackbone(PackStore(dataDir));
    });
    return registry;
}

} // namespace likecast
