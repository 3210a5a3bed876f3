#pragma once

#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Reads files saved by Instaloader: one .json or .json.xz per post, its photos next to it under
/// the same name, and profiles for the counts. Likes of -1, or turned off by the author, are
/// unknown. Counts are as of the download, if the file says when it was, else as of the file's
/// time. Skips stories, hashtags and highlights. Structure:
/// https://instaloader.github.io/module/structures.html and real files.
/// Errors: Cancelled, FormatUnrecognised, and those of ImportSource::visit. Damaged files are
/// reported as problems; the rest is read.
Result<PostImport> readInstaloader(const ImportSource& source, const JobControl& control);

} // namespace likecast
