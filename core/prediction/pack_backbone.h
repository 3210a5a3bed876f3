#pragma once

#include "core/neural/photo_models.h"
#include "core/packs/pack_store.h"

namespace likecast
{

/// The embedding that installed packs give for a photo: of an embedding pack, else of a classifier
/// that names its layer before the last; nothing where there is neither. The pack is compared with
/// its manifest and loaded here; the backbone keeps it, and one thread at a time asks it. Errors:
/// PackInvalid, FileNotFound.
Result<std::optional<PhotoBackbone>> installedBackbone(const PackStore& store);

} // namespace likecast
