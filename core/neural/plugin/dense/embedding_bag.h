#pragma once

#include "core/neural/plugin/tensor_archive.h"

namespace likecast::neural
{

/// Where an embedding layer stands before fully connected ones: the last `columns` inputs of a row
/// are the shares of as many things, each of which has a learned vector of `width` figures; the
/// vectors are summed by the shares (an embedding bag, torch.nn.EmbeddingBag with weights) and
/// joined with the row's other inputs. `inputs` counts all columns of a row.
struct EmbeddingBag {
    std::int64_t inputs = 0;
    std::int64_t columns = 0; ///< 0: there is none, rows are read as they are
    std::int64_t width = 0;

    /// The bag of rows of `inputs` columns. Throws InvalidInput for numbers out of range.
    static EmbeddingBag over(std::int64_t inputs, std::int64_t columns, std::int64_t width);
    /// The bag that an archive holds, or none. Throws DamagedWeights.
    static EmbeddingBag stored(std::int64_t inputs, const TensorArchive& archive);

    bool isEmpty() const { return columns == 0; }
    std::int64_t otherColumns() const { return inputs - columns; }
    /// What the first layer reads.
    std::int64_t joinedColumns() const { return otherColumns() + width; }
    /// Number of all figures of the vectors, which lie one after the other.
    std::size_t size() const { return static_cast<std::size_t>(columns * width); }

    /// Uniform within 1.
    std::vector<float> freshVectors(std::uint64_t seed) const;

    /// `joined` = the other columns of each row and the sum of its vectors.
    void join(const float* vectors, const float* rows, std::int64_t count, float* joined) const;
    /// gradients of the vectors = transpose of the rows' shares * slopes of the sums.
    void gradients(const float* rows, std::int64_t count, const float* sumSlopes,
                   float* gradients) const;

    /// What stored() reads; nothing for none.
    void store(TensorArchive& archive) const;
    void storeVectors(const float* vectors, TensorArchive& archive) const;
    /// Throws DamagedWeights.
    std::vector<float> restoreVectors(const TensorArchive& archive) const;
};

} // namespace likecast::neural
