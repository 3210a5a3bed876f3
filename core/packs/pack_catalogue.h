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

/// A publicly available model, with everything needed to make a pack of it.
struct CatalogueEntry {
    PackManifest manifest;
    QUrl url; ///< pinned to a commit; empty: only recognised if the user has the file
};

/// The program's built-in resources/packs/catalogue.json. Thread-safe.
const std::vector<CatalogueEntry>& packCatalogue();

/// Downloads the entry's model and checks its size and SHA-256 against the catalogue. Call from a
/// worker. Errors: InputInvalid (the entry has no URL), PackInvalid (wrong size or content), those
/// of HttpsClient::get, ServiceFailed (the server does not have the file).
Result<PackContent> downloadPack(const CatalogueEntry& entry, HttpsClient& client,
                                 const CancellationToken& cancellation,
                                 const ProgressCallback& progress);

} // namespace likecast
