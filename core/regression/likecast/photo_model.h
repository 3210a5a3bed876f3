#pragma once

#include "core/features/visual_descriptor.h"
#include "core/regression/contract/model_files.h"
#include "core/regression/likecast/photo_prior.h"

namespace likecast
{

/// Learned from accounts with photos: the components of the built-in descriptor, and the prior of
/// photo effects. Stored in a folder of its own beside the default model, because it is trained on
/// other posts.
struct PhotoModel {
    VisualComponents components;
    PhotoPrior prior;

    ModelFiles toFiles(const QJsonObject& training) const;
    /// Errors: as readModelFiles().
    static Result<PhotoModel> load(const QString& folder);
    static ModelIdentity identity();
};

} // namespace likecast
