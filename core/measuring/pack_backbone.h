#pragma once

#include "core/neural/photo_models.h"
#include "core/packs/pack_store.h"

namespace likecast
{

/// The embedding that the pack of installedEmbeddingPack() gives for a photo; nothing without one.
/// The pack is compared with its manifest and loaded here; the backbone keeps it, and one thread at
/// a time asks it. Errors: PackInvalid, FileNotFound.
Result<std::optional<PhotoBackbone>> installedBackbone(const PackStore& store);

} // namespace likecast
