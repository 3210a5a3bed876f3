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

/// The pack that gives a photo's embedding: an embedding pack, else a classifier that names its
/// layer before the last; nothing where there is neither.
std::optional<InstalledPack> installedEmbeddingPack(const PackStore& store);

/// What installed packs add to a photo's features: families of objects out of a classifier whose
/// labels name them, the aesthetic score, and the embedding's sketch. Loaded at the first photo. An
/// object belongs to one thread.
class PhotoPacks
{
public:
    /// None.
    PhotoPacks() = default;
    /// Those that are installed now.
    explicit PhotoPacks(PackStore store);

    /// Gives photos an embedding where no pack does.
    void setVisualComponents(VisualComponents components);

    /// What is to stand behind the face detector's name where measurements are kept: empty without
    /// packs, else their names and contents and the kind of sketch, so that readings of other packs
    /// are not mixed and photos of before are measured again.
    QString suffix() const;

    /// Errors: PackInvalid, FileNotFound (a pack that is damaged or gone by now); InputInvalid.
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
