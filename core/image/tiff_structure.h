#pragma once

#include "core/image/byte_view.h"
#include "core/image/image_structure.h"

namespace likecast
{

/// inspectImage() for TIFF 6.0: the strips or tiles of the first image lie within the file.
/// Of a BigTIFF nothing is judged here; its decoder does.
ImageStructure inspectTiff(const ByteView& view);

/// The orientation tag of an EXIF block (a TIFF structure), 1..8; 1 when there is none.
int tiffOrientation(const ByteView& view);

} // namespace likecast
