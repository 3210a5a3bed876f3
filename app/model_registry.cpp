#include "app/model_registry.h"

namespace likecast
{

RegressorRegistry availableRegressors()
{
    return treeRegressors();
}

} // namespace likecast
