#include "core/neural/plugin/vector_kernels.h"

#define LIKECAST_VECTOR_KERNELS avx2VectorKernels
#include "core/neural/plugin/vector_kernels.inc"
