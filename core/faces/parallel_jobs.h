#pragma once

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <atomic>

namespace likecast
{

/// The number of slots in which runInParallel() runs `count` jobs.
inline int jobSlots(int count)
{
    return std::min(count, std::max(1, cv::getNumThreads()));
}

/// Calls job(index, slot) for every index in [0, count), in order as OpenCV's threads become free,
/// and returns when all are done; no two jobs run in the same slot at once. cv::parallel_for_ hands
/// out neighbouring indices together, which leaves threads idle if some jobs take longer.
template<typename Job>
void runInParallel(int count, Job job)
{
    const int slots = jobSlots(count);
    std::atomic<int> next = 0;
    cv::parallel_for_(
        {0, slots},
        [&](const cv::Range& range) {
            for (int slot = range.start; slot < range.end; ++slot) {
                for (int index = next++; index < count; index = next++)
                    job(index, slot);
            }
        },
        slots);
}

} // namespace likecast
