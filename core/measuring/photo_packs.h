#pragma once

#include "core/features/photo_features.h"
#include "core/features/visual_descriptor.h"
#include "core/packs/pack_model.h"
#include "core/packs/pack_store.h"

#include <QImage>

#include <memory>
#include <optional>
#include <vector>

namespace likecast
{

/// The pack that computes a photo's embedding: an embedding pack, else a classifier that names its
/// penultimate layer; std::nullopt if there is neither.
std::optional<InstalledPack> installedEmbeddingPack(const PackStore& store);

/// Adds the results of installed packs to a photo's features: object families from a classifier
/// whose labels name them, the aesthetic score, and the embedding's sketch. Loads packs at the
/// first photo. Use from one thread.
class PhotoPacks
{
public:
    /// Uses no packs.
    PhotoPacks() = default;
    /// Uses the packs that are installed now.
    explicit PhotoPacks(PackStore store);

    /// Computes embeddings with these components if no pack does.
    void setVisualComponents(VisualComponents components);

    /// A suffix for the face detector's name in caches: empty without packs, else their names,
    /// content hashes and the kind of sketch, so that results of different packs are not mixed and
    /// earlier photos are measured again.
    QString suffix() const;

    /// Errors: PackInvalid, FileNotFound (a pack was damaged or removed); InputInvalid.
    Result<void> read(const QImage& upright, PhotoFeatures& features);

private:
    struct Part {
        InstalledPack pack;
        bool givesEmbedding = false;
        std::unique_ptr<PackModel> model; ///< null until first used
    };

    Result<void> load(Part& part) const;
    Result<void> readPart(Part& part, const QImage& upright, PhotoFeatures& features) const;

    bool givesEmbedding() const;

    std::optional<PackStore> m_store;
    std::optional<VisualComponents> m_visual;
    std::vector<Part> m_parts;
};

} // namespace likecast
