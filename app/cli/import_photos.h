#pragma once

#include "core/instagram/storing/import_storage.h"
#include "core/measuring/past_photos.h"

namespace likecast::cli
{

class CommandContext;

/// Measures the photos that the imported posts came with, for all accounts of the outcome.
/// Errors: those of PastPhotos::measure; what was measured before an error stays.
Result<MeasuringReport> measureImportedPhotos(const CommandContext& context, Database& database,
                                              const ImportOutcome& outcome);

} // namespace likecast::cli
