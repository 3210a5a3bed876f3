#pragma once

namespace likecast::neural
{

/// What one step of Adam needs beside the buffers.
struct AdamStep {
    float beta1 = 0.9F;
    float beta2 = 0.999F;
    float epsilon = 1e-8F;
    float stepSize = 0.0F;  ///< learning rate / (1 - beta1^t)
    float rootScale = 0.0F; ///< 1 / sqrt(1 - beta2^t)
};

/// A matrix read value by value: (i, k) lies at values[i * row + k * column].
struct Factor {
    const float* values = nullptr;
    long row = 0;
    long column = 0;
};

/// The inner loops of training, each in one pass over memory. The same source
/// (vector_kernels.inc) is compiled for any processor and, on x86-64, once more for AVX2
/// and for AVX-512; vectorKernels() picks at run time.
struct VectorKernels {
    /// Adam on `count` weights with their gradients and moments.
    void (*adam)(const AdamStep& step, long count, const float* gradients, float* weights,
                 float* firstMoments, float* secondMoments);
    /// The same for gradients that are all zero: the moments decay, the weights still move.
    void (*adamAtRest)(const AdamStep& step, long count, float* weights, float* firstMoments,
                       float* secondMoments);
    /// product = left * right, or product += left * right: rows x columns with `depth` in between;
    /// `right` and `product` in row-major order, a row of theirs every rightRow and productRow
    /// values. For the small products of one batch: where the right one fits into the cache, it
    /// needs none of the copies that a BLAS makes.
    void (*multiply)(long rows, long columns, long depth, const Factor& left, const float* right,
                     long rightRow, float* product, long productRow, bool add);
    /// to = transpose of `from`, which has `rows` x `columns` values without gaps.
    void (*transpose)(long rows, long columns, const float* from, float* to);
    /// sum[i] += weight * values[i]
    void (*accumulate)(long count, float weight, const float* values, float* sum);
    /// values[i] = max(0, values[i])
    void (*rectify)(long count, float* values);
    /// slopes[i] = values[i] > 0 ? slopes[i] * factor : 0
    void (*rectifySlopes)(long count, float factor, const float* values, float* slopes);
};

const VectorKernels& vectorKernels();

} // namespace likecast::neural
