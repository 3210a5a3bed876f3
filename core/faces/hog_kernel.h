#pragma once

#include "core/faces/hog_filters.h"

namespace likecast
{

/// The inner loops of the HOG detector. The same source (hog_kernel.inc) is compiled for the
/// baseline processor and, on x86-64, also for AVX2 and AVX-512; hog_kernels.h selects one at run
/// time.
struct HogKernel {
    /// Computes the gradients of one row of 8-bit grey: pixels [1, width - 1) get a magnitude and
    /// one of 18 directions of 20 degrees each.
    void (*orientGradients)(const unsigned char* above, const unsigned char* row,
                            const unsigned char* below, int width, float* magnitudes,
                            int* directions);
    /// sum[i] += weight * values[i]
    void (*accumulate)(float* sum, const float* values, float weight, int count);
    /// Computes the 31 features of a cell from its histogram of 18 directions and the energies
    /// (sums of squares) of the four 2x2 blocks around it (lower right, upper right, lower left,
    /// upper left); the 32nd is set to 0. Features of Felzenszwalb et al. 2010
    /// (doi:10.1109/TPAMI.2009.167), scaled as in dlib.
    void (*describeCell)(const float* histogram, const float* blockEnergies, float* features);
    /// Scores `windows` adjacent windows with one filter. As scoreWindows(), but `windows` is a
    /// multiple of 4.
    void (*scoreOneFilter)(const float* cells, long rowStride, const HogFilter* filter, int windows,
                           float* scores);
    /// Scores `windows` adjacent windows with each filter: scores[window * hogFilterCount +
    /// filter]. Row r of the first window starts at cells + r * rowStride; `windows` is even.
    void (*scoreWindows)(const float* cells, long rowStride, const HogFilter* filters, int windows,
                         float* scores);
};

} // namespace likecast
