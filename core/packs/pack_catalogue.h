#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"
#include "core/packs/pack_manifest.h"

#include <QUrl>

#include <vector>

namespace likecast
{

class HttpsClient;
struct PackContent;

/// A model that is known to exist in public, with everything that a pack of it needs.
struct CatalogueEntry {
    PackManifest manifest;
    QUrl url; ///< pinned to a commit; empty: only recognised when the user has the file
};

/// resources/packs/catalogue.json of the program itself. Any thread.
const std::vector<CatalogueEntry>& packCatalogue();

/// Fetches the entry's model; size and SHA-256 are those of the catalogue, or it is refused. For a
/// worker. Errors: InputInvalid (no address), PackInvalid (another size or content), those of
/// HttpsClient::get, ServiceFailed (the server has no such file).
Result<PackContent> downloadPack(const CatalogueEntry& entry, HttpsClient& client,
                                 const CancellationToken& cancellation,
                                 const ProgressCallback& progress);

} // namespace likecast
