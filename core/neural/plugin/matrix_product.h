#pragma once

#include <cstdint>

namespace likecast::neural
{

/// A matrix in row-major order, or the transpose of one. Does not own.
struct MatrixRef {
    const float* values = nullptr;
    std::int64_t rows = 0; ///< of what is stored
    std::int64_t columns = 0;
    std::int64_t stride = 0; ///< from one stored row to the next
    bool transposed = false;
};

/// product = left * right, or product += left * right; `product` is stored without gaps. By
/// LibTorch's BLAS, on the calling thread.
void multiply(const MatrixRef& left, const MatrixRef& right, float* product, bool add);

} // namespace likecast::neural
