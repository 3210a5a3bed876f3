#pragma once

#include <QtGlobal>

#include <functional>

namespace likecast
{

/// Progress of a job with countable steps. `total` is 0 if unknown.
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
};

/// Called on the thread that runs the job, at most a few times a second; must not block.
using ProgressCallback = std::function<void(const Progress&)>;

} // namespace likecast
