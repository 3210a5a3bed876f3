#include "core/faces/hog_kernel.h"

#define LIKECAST_HOG_KERNEL avx512HogKernel
#include "core/faces/hog_kernel.inc"
