#pragma once

#include "ui/charts/histogram_chart.h"

#include <span>

namespace likecast
{

/// Bars for how many posts reached which multiple of a reference. Each class is 1 / `perWhole` of
/// the reference wide; the last one is open-ended. Whole multiples and the last class are
/// labelled.
std::vector<HistogramChart::Bin> ratioBins(std::span<const int> posts, int perWhole);

} // namespace likecast
