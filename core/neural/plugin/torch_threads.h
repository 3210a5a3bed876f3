#pragma once

namespace likecast::neural
{

/// The one place that says on how many threads LibTorch and its BLAS calculate for the calling
/// thread: as many as asked for while this lives, then one again. Predictions take one, as the
/// program calls them from threads of its own; a training takes what its settings say. So neither
/// competes with OpenCV's or XGBoost's threads.
class TorchThreads
{
public:
    explicit TorchThreads(int count);
    ~TorchThreads();
    TorchThreads(const TorchThreads&) = delete;
    TorchThreads& operator=(const TorchThreads&) = delete;
};

} // namespace likecast::neural
