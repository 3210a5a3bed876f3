#pragma once

#include "app/cli/insights_json.h"

#include <QString>

namespace likecast::cli
{

/// The same as text for a terminal, without a trailing line feed.
QString insightsText(const Insights& insights);

} // namespace likecast::cli
