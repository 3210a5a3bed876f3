#include "core/neural/plugin/dense/vector_kernels.h"

#define LIKECAST_VECTOR_KERNELS portableVectorKernels
#define LIKECAST_VECTOR_BYTES 16
#define LIKECAST_TILE_ROWS 4
#include "core/neural/plugin/dense/vector_kernels.inc"
