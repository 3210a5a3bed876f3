#pragma once

#include "core/neural/plugin/dense/embedding_bag.h"
#include "core/neural/plugin/dense/layer_stack.h"
#include "core/neural/plugin/dense/training_rows.h"

namespace likecast::neural
{

/// Dropout of one step: which units it silences follows from the seed alone.
struct Dropout {
    double share = 0.0; ///< of the last hidden layer's units; 0: none
    std::uint64_t seed = 0;
};

/// What one batch does to fully connected layers, and to the embedding before them where there is
/// one: values and slopes of each layer, row by row. Rows do not know each other, so blocks of them
/// may be worked on by several threads. The vectors of the bag lie behind the layers' weights.
class LayerPass
{
public:
    /// A bag needs dense rows.
    LayerPass(const LayerStack& layers, const EmbeddingBag& bag, std::int64_t mostRows);

    /// The rows of the batch, as numbers within `rows`.
    void begin(const TrainingRows& rows, const std::int64_t* indices, std::int64_t count);

    /// Values of all layers for batch rows [from, to).
    void forward(const float* weights, std::int64_t from, std::int64_t to, const Dropout& dropout);
    /// Slopes of all layers by those of the outputs, which were filled in before.
    void backward(const float* weights, std::int64_t from, std::int64_t to, const Dropout& dropout);

    /// gradients = those of matrix rows [from, to) of a layer above the first, or of a first layer
    /// over dense rows.
    void matrixGradients(std::size_t layer, std::int64_t from, std::int64_t to,
                         float* gradients) const;
    /// The same for one column of sparse rows; false when no row of the batch has it.
    bool columnGradients(std::int64_t column, float* gradients) const;
    void biasGradients(std::size_t layer, float* gradients) const;
    /// Of the bag's vectors.
    void bagGradients(float* gradients) const;

    std::int64_t count() const { return m_count; }
    float* outputs() { return m_values.back().data(); }
    float* outputSlopes() { return m_slopes.back().data(); }

private:
    struct BatchEntry {
        std::int32_t row = 0;
        float value = 0.0F;
    };

    void sortByColumn();
    void enter(const float* weights, std::int64_t from, std::int64_t to);
    void drop(std::int64_t from, std::int64_t to, const Dropout& dropout);

    const LayerStack& m_layers;
    const EmbeddingBag& m_bag;
    const TrainingRows* m_rows = nullptr;
    const std::int64_t* m_indices = nullptr;
    std::int64_t m_count = 0;
    std::vector<float> m_inputs;  ///< of dense rows, as the first layer reads them
    std::vector<float> m_bagRows; ///< as the bag reads them
    std::vector<float> m_bagSlopes;
    std::vector<std::vector<float>> m_values;
    std::vector<std::vector<float>> m_slopes;
    std::vector<std::size_t> m_columnStarts; ///< of sparse rows: the batch by columns
    std::vector<BatchEntry> m_columnEntries;
};

} // namespace likecast::neural
