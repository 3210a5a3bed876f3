#include "core/faces/hog_kernel.h"

#define LIKECAST_HOG_KERNEL portableHogKernel
#include "core/faces/hog_kernel.inc"
