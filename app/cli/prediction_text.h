#pragma once

#include "app/cli/target_figure.h"
#include "core/prediction/prediction.h"

#include <vector>

namespace likecast::cli
{

/// One prediction for a person at a terminal, several lines, without a trailing line feed.
QString predictionText(const Prediction& prediction);

/// "Day and hour", "Caption", ...
QString driverText(DriverKind kind);

/// Photos by their chance to get the most.
QString rankingText(const std::vector<Prediction>& predictions);

} // namespace likecast::cli
