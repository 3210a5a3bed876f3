#pragma once

namespace likecast::neural
{

/// Sets the number of threads that LibTorch and its BLAS use for the calling thread; resets it to
/// one when destroyed. Predictions use one, because the program runs them on threads of its own;
/// training uses the number in its settings.
class TorchThreads
{
public:
    explicit TorchThreads(int count);
    ~TorchThreads();
    TorchThreads(const TorchThreads&) = delete;
    TorchThreads& operator=(const TorchThreads&) = delete;
};

} // namespace likecast::neural
