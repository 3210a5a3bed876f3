#pragma once

#include "core/instagram/formats/import_options.h"
#include "core/instagram/formats/post_import.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Reads the table of posts that Meta Business Suite exports, in any language: columns are found
/// by their titles, else by what is in them. Publish times are wall-clock minutes in US Pacific
/// time, daylight saving included; a post's own id completes the seconds, and tells when a file
/// is in another zone. Stories are left out.
/// Errors: Cancelled, FormatUnrecognised (no column of times or none of permalinks), Internal (the
/// system knows no US Pacific time), those of ImportSource::visit. Bad rows are problems.
Result<PostImport> readBusinessSuite(const ImportSource& source, const ImportOptions& options,
                                     const ImportControl& control);

} // namespace likecast
