#pragma once

#include "core/instagram/formats/import_format.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

/// Which format a source is, by what is in it; names decide nothing but which files are photos.
/// Errors: ExportInHtml, ExportEmpty (of Instagram's data export, but without any posts),
/// FormatUnrecognised, Cancelled; and those of ImportSource::visit.
Result<ImportFormat> detectFormat(const ImportSource& source, const ImportControl& control);

} // namespace likecast
