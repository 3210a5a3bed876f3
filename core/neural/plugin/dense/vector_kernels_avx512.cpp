#include "core/neural/plugin/dense/vector_kernels.h"

#define LIKECAST_VECTOR_KERNELS avx512VectorKernels
#define LIKECAST_VECTOR_BYTES 64
#define LIKECAST_TILE_ROWS 8
#include "core/neural/plugin/dense/vector_kernels.inc"
