#include "core/neural/plugin/torch_threads.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace likecast::neural
{

TorchThreads::TorchThreads(int count)
{
    at::set_num_threads(std::max(1, count));
}

TorchThreads::~TorchThreads()
{
    at::set_num_threads(1);
}

} // namespace likecast::neural
