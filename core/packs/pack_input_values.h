#pragma once

#include "core/packs/pack_manifest.h"

#include <QImage>

#include <vector>

namespace likecast
{

/// 1 or 3.
int packInputChannels(const PackInput& input);

/// A picture as a network takes it: scaled to the input's size whatever its proportions, then
/// channels x height x width values as PackInput says.
std::vector<float> packInputValues(const QImage& picture, const PackInput& input);

} // namespace likecast
