#pragma once

#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Reads what Instaloader saved: one .json or .json.xz for each post, photos beside it under the
/// same name, profiles for the counts. Likes of -1 or switched off by the author are unknown.
/// Figures count as of the moment of the download, which the file holds, else as of the file's
/// own time. Stories, hashtags and highlights are passed over. Structure:
/// https://instaloader.github.io/module/structures.html and real files.
/// Errors: Cancelled, FormatUnrecognised, and those of ImportSource::visit. A file that is damaged
/// is a problem; the rest is read.
Result<PostImport> readInstaloader(const ImportSource& source, const ImportControl& control);

} // namespace likecast
