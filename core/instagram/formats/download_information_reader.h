#pragma once

#include "core/instagram/formats/table/import_options.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Reads Instagram's "Download your information" in JSON, of every era since 2018: posts, reels
/// and carousels with their photos linked, likes and comments joined from the insights, counts of
/// followers. Photos are found by the end of their paths, so several ZIPs are one export.
/// Errors: Cancelled, FormatUnrecognised (nothing in it is about posts), and those of
/// ImportSource::visit. Files that are damaged are problems; the rest is read.
Result<PostImport> readDownloadInformation(const ImportSource& source, const ImportOptions& options,
                                           const ImportControl& control);

} // namespace likecast
