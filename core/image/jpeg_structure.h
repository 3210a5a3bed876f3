#pragma once

#include "core/image/byte_view.h"
#include "core/image/image_structure.h"

namespace likecast
{

/// inspectImage() for JPEG (ITU-T T.81, annex B): every scan up to the end-of-image marker.
ImageStructure inspectJpeg(const ByteView& view);

} // namespace likecast
