#include "core/neural/plugin/dense/vector_kernels.h"

namespace likecast::neural
{

extern const VectorKernels portableVectorKernels;
#ifdef LIKECAST_VECTOR_X86
extern const VectorKernels avx2VectorKernels;
extern const VectorKernels avx512VectorKernels;
#endif

namespace
{

const VectorKernels& fastestKernels()
{
#ifdef LIKECAST_VECTOR_X86
    if (__builtin_cpu_supports("avx512f"))
        return avx512VectorKernels;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return avx2VectorKernels;
#endif
    return portableVectorKernels;
}

} // namespace

const VectorKernels& vectorKernels()
{
    static const VectorKernels& fastest = fastestKernels();
    return fastest;
}

} // namespace likecast::neural
