#pragma once

#include "core/neural/photo_models.h"
#include "core/packs/pack_store.h"

namespace likecast
{

/// The backbone of installedEmbeddingPack(); std::nullopt if none is installed. Verifies the pack
/// against its manifest and loads it; the backbone keeps it and serializes calls. Errors:
/// PackInvalid, FileNotFound.
Result<std::optional<PhotoBackbone>> installedBackbone(const PackStore& store);

} // namespace likecast
