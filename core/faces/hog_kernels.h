#pragma once

#include "core/faces/hog_kernel.h"

#include <vector>

namespace likecast
{

/// The kernels that this processor supports, fastest first, the portable one last. Thread-safe.
std::vector<const HogKernel*> runnableHogKernels();

/// The first of them.
const HogKernel& fastestHogKernel();

} // namespace likecast
