#pragma once

#include "core/packs/pack_manifest.h"

#include <QImage>

#include <vector>

namespace likecast
{

/// Number of channels, 1 or 3.
int packInputChannels(const PackInput& input);

/// Converts a picture to network input: scaled to the input's size, ignoring its proportions, then
/// channels x height x width values as PackInput defines.
std::vector<float> packInputValues(const QImage& picture, const PackInput& input);

} // namespace likecast
