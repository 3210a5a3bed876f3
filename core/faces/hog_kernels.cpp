#include "core/faces/hog_kernels.h"

#include <opencv2/core/utility.hpp>

namespace likecast
{

extern const HogKernel portableHogKernel;
#ifdef LIKECAST_HOG_X86
extern const HogKernel avx2HogKernel;
extern const HogKernel avx512HogKernel;
#endif

std::vector<const HogKernel*> runnableHogKernels()
{
    std::vector<const HogKernel*> kernels{&portableHogKernel};
#ifdef LIKECAST_HOG_X86
    if (cv::checkHardwareSupport(CV_CPU_AVX2) && cv::checkHardwareSupport(CV_CPU_FMA3))
        kernels.insert(kernels.begin(), &avx2HogKernel);
    if (cv::checkHardwareSupport(CV_CPU_AVX512_SKX) && cv::checkHardwareSupport(CV_CPU_FMA3))
        kernels.insert(kernels.begin(), &avx512HogKernel);
#endif
    return kernels;
}

const HogKernel& fastestHogKernel()
{
    static const HogKernel& fastest = *runnableHogKernels().front();
    return fastest;
}

} // namespace likecast
