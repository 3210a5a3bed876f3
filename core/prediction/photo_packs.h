#pragma once

#include "core/features/photo_features.h"
#include "core/packs/pack_model.h"
#include "core/packs/pack_store.h"

#include <QImage>

#include <memory>
#include <vector>

namespace likecast
{

/// What installed packs add to a photo's features: families of objects out of a classifier whose
/// labels name them, and the aesthetic score. Loaded at the first photo. An object belongs to one
/// thread.
class PhotoPacks
{
public:
    /// None.
    PhotoPacks() = default;
    /// Those that are installed now.
    explicit PhotoPacks(PackStore store);

    /// What is to stand behind the face detector's name where measurements are kept: empty without
    /// packs, else their names and contents, so that readings of other packs are not mixed.
    QString suffix() const;

    /// Errors: PackInvalid, FileNotFound (a pack that is damaged or gone by now); InputInvalid.
    Result<void> read(const QImage& upright, PhotoFeatures& features);

private:
    struct Part {
        InstalledPack pack;
        std::unique_ptr<PackModel> model; ///< null until first used
    };

    Result<void> load(Part& part) const;

    std::optional<PackStore> m_store;
    std::vector<Part> m_parts;
};

} // namespace likecast
