#pragma once

namespace likecast::neural
{

/// Sets the number of threads LibTorch and its BLAS use for the calling thread; one again when
/// destroyed. Predictions take one, because the program makes them on threads of its own; a
/// training takes what its settings say.
class TorchThreads
{
public:
    explicit TorchThreads(int count);
    ~TorchThreads();
    TorchThreads(const TorchThreads&) = delete;
    TorchThreads& operator=(const TorchThreads&) = delete;
};

} // namespace likecast::neural
