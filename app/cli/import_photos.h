#pragma once

#include "core/instagram/storing/import_storage.h"
#include "core/measuring/past_photos.h"

namespace likecast::cli
{

class CommandContext;

/// Measures the photos that came with the imported posts, for all accounts in the outcome. Errors:
/// those of PastPhotos::measure; photos measured before an error are kept.
Result<MeasuringReport> measureImportedPhotos(const CommandContext& context, Database& database,
                                              const ImportOutcome& outcome);

} // namespace likecast::cli
