#include "app/model_registry.h"

#include "core/image/image_loader.h"
#include "core/instagram/source/import_source.h"
#include "core/measuring/pack_backbone.h"
#include "core/neural/neural_models.h"
#include "core/prototypes/available_trees.h"
#include "core/regression/contract/auto_regressor.h"

namespace likecast
{

RegressorRegistry availableRegressors(const QString& dataDir)
{
    RegressorRegistry registry = treeRegressors();
    addNeuralRegressors(registry);
    addAutoRegressor(registry);
    const BackboneSource backbone = [dataDir]() -> Result<std::optional<PhotoBackbone>> {
        if (dataDir.isEmpty())
            return std::optional<PhotoBackbone>();
        return installedBackbone(PackStore(dataDir));
    };
    addPhotoRegressors(registry, backbone,
                       [](const QString& link) { return readLinkedFile(link, maxPhotoFileBytes); });
    return registry;
}

} // namespace likecast
