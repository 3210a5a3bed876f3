#pragma once

namespace likecast::neural
{

/// While this lives, the calling thread takes numbers below 1e-38 for zero, where its processor can
/// (ATen knows how on x86). Adam's moments of a weight without gradients decay into them within
/// four epochs, and each costs a hundred times as much as another number: half of the time of
/// training a network of rectified units went there. Nothing that is learned depends on them.
class DenormalsAsZero
{
public:
    DenormalsAsZero();
    ~DenormalsAsZero();
    DenormalsAsZero(const DenormalsAsZero&) = delete;
    DenormalsAsZero& operator=(const DenormalsAsZero&) = delete;
};

} // namespace likecast::neural
