#include "core/neural/plugin/denormals_as_zero.h"

#include <ATen/Context.h>

namespace likecast::neural
{

DenormalsAsZero::DenormalsAsZero()
{
    at::Context::setFlushDenormal(true);
}

DenormalsAsZero::~DenormalsAsZero()
{
    at::Context::setFlushDenormal(false);
}

} // namespace likecast::neural
