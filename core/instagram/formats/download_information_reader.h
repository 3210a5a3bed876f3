#pragma once

#include "core/instagram/formats/table/import_options.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Reads Instagram's "Download your information" in JSON from every era since 2018: posts, reels
/// and carousels with links to their photos, likes and comments joined from the insights, and
/// follower counts. Photos are matched by the end of their paths, so several ZIPs form one export.
/// Errors: Cancelled, FormatUnrecognised (nothing about posts), and those of ImportSource::visit.
/// Damaged files are reported as problems; the rest is read.
Result<PostImport> readDownloadInformation(const ImportSource& source, const ImportOptions& options,
                                           const JobControl& control);

} // namespace likecast
