#pragma once

#include "app/cli/insights_json.h"

#include <QString>

namespace likecast::cli
{

/// The same for a person at a terminal, without a trailing line feed.
QString insightsText(const Insights& insights);

} // namespace likecast::cli
