#pragma once

#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Reads the layout of Social Performance Estimator: photos 1.jpg to n.jpg and a text file with a
/// line such as "1: 27" for each photo's likes. It holds no times or captions: a post's time is its
/// photo file's time, made unique by seconds in number order, and a problem says so. Photos without
/// a line have unknown likes; lines without a photo are reported as problems.
/// Errors: Cancelled, FormatUnrecognised, and those of ImportSource::visit.
Result<PostImport> readPhotoFolder(const ImportSource& source, const JobControl& control);

} // namespace likecast
