#pragma once

#include "ui/charts/histogram_chart.h"

#include <span>

namespace likecast
{

/// Bars for how many posts got which multiple of a reference: the classes are 1 / `perWhole` of the
/// reference wide, the last one is open. Whole multiples are labelled.
std::vector<HistogramChart::Bin> ratioBins(std::span<const int> posts, int perWhole);

} // namespace likecast
