#pragma once

#include "core/image/byte_view.h"
#include "core/image/image_structure.h"

#include <optional>

namespace likecast
{

/// inspectImage() for TIFF 6.0: the strips or tiles of the first image must be within the file.
/// BigTIFF is left to its decoder.
ImageStructure inspectTiff(const ByteView& view);

/// The camera raw format of a TIFF structure whose first image is only a preview, or undeveloped
/// sensor data. std::nullopt for an ordinary TIFF.
std::optional<ImageFormat> tiffCameraRaw(const ByteView& view);

/// The orientation tag of an EXIF block (a TIFF structure), 1..8; 1 if there is none.
int tiffOrientation(const ByteView& view);

} // namespace likecast
