#pragma once

#include "core/insights/group_insights.h"

#include <QString>

namespace likecast
{

/// "Reel", "Two or more faces", "Hashtags: 6 to 15", translated.
QString postGroupText(PostGrouping grouping, int group);

} // namespace likecast
