#pragma once

#include "core/storage/posts/account_overview.h"

#include <QString>

#include <span>

namespace likecast
{

class TrendChart;

QString likesChartTitle(); ///< "Likes over time"

/// Shows the likes with their usual range and trend. Returns what they say, in a sentence or two.
/// `likes` are in chronological order.
QString showLikesOverTime(TrendChart& chart, std::span<const LikesAt> likes);

} // namespace likecast
