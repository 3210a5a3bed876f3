#pragma once

#include "core/faces/hog_kernel.h"

#include <vector>

namespace likecast
{

/// The kernels that this processor can run, the fastest first and the portable one last. Any
/// thread.
std::vector<const HogKernel*> runnableHogKernels();

/// The first of them.
const HogKernel& fastestHogKernel();

} // namespace likecast
