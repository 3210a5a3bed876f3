#pragma once

#include "core/instagram/formats/import_format.h"
#include "core/instagram/source/import_source.h"

namespace likecast
{

struct DetectedFormat {
    ImportFormat format = ImportFormat::PlainCsv;
    bool isByShapeOnly = false; ///< a table without a known column
};

/// Detects a source's format from its content; file names only identify photos.
/// Errors: FacebookExport, ExportInHtml, ExportEmpty (Instagram's data export without any posts),
/// FormatUnrecognised, Cancelled; and those of ImportSource::visit.
Result<DetectedFormat> detectFormat(const ImportSource& source, const JobControl& control);

} // namespace likecast
