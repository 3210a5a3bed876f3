#include "core/neural/plugin/dense/embedding_bag.h"

#include "core/neural/plugin/dense/vector_kernels.h"
#include "core/neural/plugin/network_kind.h"
#include "core/neural/plugin/training_loop.h"

#include <algorithm>
#include <cstring>
#include <random>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t widest = 1024;
constexpr std::uint64_t vectorStream = 3;
constexpr char shapeName[] = "bag";
constexpr char vectorsName[] = "bag_vectors";

} // namespace

EmbeddingBag EmbeddingBag::over(std::int64_t inputs, std::int64_t columns, std::int64_t width)
{
    if (columns == 0)
        return {inputs, 0, 0};
    if (columns < 0 || columns >= inputs || width < 1 || width > widest)
        throw InvalidInput("an embedding of figures out of range");
    return {inputs, columns, width};
}

EmbeddingBag EmbeddingBag::stored(std::int64_t inputs, const TensorArchive& archive)
{
    if (!archive.hasText(shapeName))
        return {inputs, 0, 0};
    std::int64_t shape[2] = {};
    const std::string text = archive.text(shapeName);
    if (text.size() != sizeof(shape))
        throw DamagedWeights(shapeName);
    std::memcpy(shape, text.data(), sizeof(shape));
    if (shape[0] < 1 || shape[0] >= inputs || shape[1] < 1 || shape[1] > widest)
        throw DamagedWeights(shapeName);
    return {inputs, shape[0], shape[1]};
}

std::vector<float> EmbeddingBag::freshVectors(std::uint64_t seed) const
{
    std::mt19937_64 random(randomSeed(seed, 0, vectorStream));
    std::vector<float> vectors(size());
    for (float& value : vectors) {
        const double unit = static_cast<double>(random() >> 11) * 0x1.0p-53;
        value = static_cast<float>(2.0 * unit - 1.0);
    }
    return vectors;
}

void EmbeddingBag::join(const float* vectors, const float* rows, std::int64_t count,
                        float* joined) const
{
    for (std::int64_t row = 0; row < count; ++row)
        std::copy_n(rows + row * inputs, otherColumns(), joined + row * joinedColumns());
    vectorKernels().multiply(count, width, columns, {rows + otherColumns(), inputs, 1}, vectors,
                             width, joined + otherColumns(), joinedColumns(), false);
}

void EmbeddingBag::gradients(const float* rows, std::int64_t count, const float* sumSlopes,
                             float* gradients) const
{
    vectorKernels().multiply(columns, width, count, {rows + otherColumns(), 1, inputs}, sumSlopes,
                             width, gradients, width, false);
}

void EmbeddingBag::store(TensorArchive& archive) const
{
    if (isEmpty())
        return;
    const std::int64_t shape[] = {columns, width};
    archive.add(shapeName, std::string(reinterpret_cast<const char*>(shape), sizeof(shape)));
}

void EmbeddingBag::storeVectors(const float* vectors, TensorArchive& archive) const
{
    if (!isEmpty())
        archive.add(vectorsName, {{vectors, vectors + size()}, {columns, width}},
                    TensorArchive::Precision::Half);
}

std::vector<float> EmbeddingBag::restoreVectors(const TensorArchive& archive) const
{
    if (isEmpty())
        return {};
    return archive.tensor(vectorsName, {columns, width}).values;
}

} // namespace likecast::neural
