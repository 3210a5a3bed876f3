#include "core/neural/plugin/vector_kernels.h"

namespace likecast::neural
{

extern const VectorKernels portableVectorKernels;
#ifdef LIKECAST_VECTOR_AVX2
extern const VectorKernels avx2VectorKernels;
#endif

const VectorKernels& vectorKernels()
{
#ifdef LIKECAST_VECTOR_AVX2
    static const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (avx2)
        return avx2VectorKernels;
#endif
    return portableVectorKernels;
}

} // namespace likecast::neural
