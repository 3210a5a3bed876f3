#pragma once

#include "core/instagram/formats/import_format.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Reads posts in the format of Instagram's own web responses, one JSON object each: the NDJSON
/// that Zeeschuimer records in a browser (the post under "data", the time it was seen under
/// "timestamp_collected") and the JSON that gallery-dl writes next to each photo. A post with
/// hidden likes (like_and_view_counts_disabled, or -1) has none. Counts are as of when the source
/// saw them; for gallery-dl's files, as of when they were written.
/// (github.com/digitalmethodsinitiative/zeeschuimer, modules/instagram.js;
/// github.com/mikf/gallery-dl, extractor/instagram.py.)
/// Errors: Cancelled, FormatUnrecognised (no post), and those of ImportSource::visit. Unreadable
/// lines and files are reported as problems.
Result<PostImport> readPostItems(ImportFormat format, const ImportSource& source,
                                 const JobControl& control);

} // namespace likecast
