#pragma once

#include "core/regression/trees/boosted_trees.h"

#include <opencv2/ml.hpp>

#include <vector>

namespace likecast
{

/// How much of the squared error of these rows the splits on each column take away, over all trees,
/// as shares that add up to 1; all 0 where no split helps (mean decrease in impurity, Breiman
/// 2001). OpenCV's own split quality does not say: it leaves out the error before the split.
std::vector<double> splitGainShares(const cv::ml::DTrees& trees, MatrixView rows,
                                    std::span<const float> targets);

} // namespace likecast
