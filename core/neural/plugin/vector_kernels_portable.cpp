#include "core/neural/plugin/vector_kernels.h"

#define LIKECAST_VECTOR_KERNELS portableVectorKernels
#include "core/neural/plugin/vector_kernels.inc"
