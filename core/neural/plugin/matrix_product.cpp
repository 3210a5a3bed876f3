#include "core/neural/plugin/matrix_product.h"

#include <ATen/ATen.h>

namespace likecast::neural
{

namespace
{

at::Tensor viewOf(const MatrixRef& matrix)
{
    // LibTorch has no tensor of const values.
    float* values = const_cast<float*>(matrix.values);
    if (matrix.transposed)
        return at::from_blob(values, {matrix.columns, matrix.rows}, {1, matrix.stride}, at::kFloat);
    return at::from_blob(values, {matrix.rows, matrix.columns}, {matrix.stride, 1}, at::kFloat);
}

} // namespace

void multiply(const MatrixRef& left, const MatrixRef& right, float* product, bool add)
{
    const at::Tensor a = viewOf(left);
    const at::Tensor b = viewOf(right);
    at::Tensor result = at::from_blob(product, {a.size(0), b.size(1)}, at::kFloat);
    if (add)
        result.addmm_(a, b);
    else
        at::mm_out(result, a, b);
}

} // namespace likecast::neural
