#include "core/measuring/pack_backbone.h"

#include "core/measuring/photo_packs.h"
#include "core/packs/pack_model.h"

#include <mutex>

namespace likecast
{

namespace
{

/// A pack's model and its mutex.
struct SharedPack {
    std::mutex mutex;
    std::unique_ptr<PackModel> model;

    Result<std::vector<float>> embed(const QImage& picture)
    {
        const std::lock_guard lock(mutex);
        return model->read(picture).map([](const PackReading& reading) {
            std::vector<float> vector;
            for (const double value : reading.embedding)
                vector.push_back(static_cast<float>(value));
            return vector;
        });
    }
};

} // namespace

Result<std::optional<PhotoBackbone>> installedBackbone(const PackStore& store)
{
    const auto pack = installedEmbeddingPack(store);
    if (!pack)
        return std::optional<PhotoBackbone>();
    auto model = store.open(*pack);
    if (!model)
        return failure(model.error());
    auto shared = std::make_shared<SharedPack>();
    shared->model = *std::move(model);
    const PackManifest& manifest = shared->model->manifest();
    return PhotoBackbone{manifest.name, packIdentity(manifest),
                         [shared](const QImage& picture) { return shared->embed(picture); }};
}

} // namespace likecast
