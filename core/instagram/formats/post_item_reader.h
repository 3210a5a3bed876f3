#pragma once

#include "core/instagram/formats/import_format.h"
#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Reads posts in the words of Instagram's own web answers, one JSON object each: the NDJSON that
/// Zeeschuimer records in a browser (the post under "data", when it was seen under
/// "timestamp_collected") and the JSON that gallery-dl writes beside every photo. A post whose
/// likes are hidden (like_and_view_counts_disabled, or -1) has none. Figures count as of when the
/// source saw them; of gallery-dl's files that is when they were written.
/// (github.com/digitalmethodsinitiative/zeeschuimer, modules/instagram.js;
/// github.com/mikf/gallery-dl, extractor/instagram.py.)
/// Errors: Cancelled, FormatUnrecognised (no post), and those of ImportSource::visit. Lines and
/// files that cannot be read are problems.
Result<PostImport> readPostItems(ImportFormat format, const ImportSource& source,
                                 const ImportControl& control);

} // namespace likecast
