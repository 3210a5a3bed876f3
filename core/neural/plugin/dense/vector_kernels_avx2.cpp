#include "core/neural/plugin/dense/vector_kernels.h"

#define LIKECAST_VECTOR_KERNELS avx2VectorKernels
#define LIKECAST_VECTOR_BYTES 32
#define LIKECAST_TILE_ROWS 6
#include "core/neural/plugin/dense/vector_kernels.inc"
