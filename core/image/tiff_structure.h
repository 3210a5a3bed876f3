#pragma once

#include "core/image/byte_view.h"
#include "core/image/image_structure.h"

#include <optional>

namespace likecast
{

/// inspectImage() for TIFF 6.0: the strips or tiles of the first image lie within the file.
/// A BigTIFF is left to its decoder.
ImageStructure inspectTiff(const ByteView& view);

/// Which camera raw format a TIFF structure is: its first image is only a preview, or sensor data
/// that nobody has developed. Nothing for an ordinary TIFF.
std::optional<ImageFormat> tiffCameraRaw(const ByteView& view);

/// The orientation tag of an EXIF block (a TIFF structure), 1..8; 1 when there is none.
int tiffOrientation(const ByteView& view);

} // namespace likecast
