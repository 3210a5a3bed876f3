#include "core/neural/plugin/dense/layer_pass.h"

#include "core/neural/plugin/dense/vector_kernels.h"
#include "core/neural/plugin/training_loop.h"

#include <algorithm>

namespace likecast::neural
{

namespace
{

/// One layer's weights.
struct LayerMatrix {
    const float* values = nullptr;
    std::int64_t inputs = 0;
    std::int64_t outputs = 0;
};

/// slopes of a layer's inputs = those of its outputs * transpose of its matrix. Calculated the
/// other way round, as the transpose of matrix * transpose of slopes: so only what belongs to the
/// batch is transposed, and the matrix is read in its order.
void slopesOfInputs(const LayerMatrix& matrix, const float* outputSlopes, std::int64_t rows,
                    float* inputSlopes)
{
    thread_local std::vector<float> turnedOutputs;
    thread_local std::vector<float> turnedInputs;
    turnedOutputs.resize(static_cast<std::size_t>(matrix.outputs * rows));
    turnedInputs.resize(static_cast<std::size_t>(matrix.inputs * rows));
    const VectorKernels& kernels = vectorKernels();
    kernels.transpose(rows, matrix.outputs, outputSlopes, turnedOutputs.data());
    kernels.multiply(matrix.inputs, rows, matrix.outputs, {matrix.values, matrix.outputs, 1},
                     turnedOutputs.data(), rows, turnedInputs.data(), rows, false);
    kernels.transpose(matrix.inputs, rows, turnedInputs.data(), inputSlopes);
}

} // namespace

LayerPass::LayerPass(const LayerStack& layers, const EmbeddingBag& bag, std::int64_t mostRows)
    : m_layers(layers)
    , m_bag(bag)
    , m_bagSlopes(static_cast<std::size_t>(mostRows * bag.width))
{
    for (std::size_t i = 0; i < layers.layers(); ++i) {
        m_values.emplace_back(static_cast<std::size_t>(mostRows * layers.outputs(i)));
        m_slopes.emplace_back(static_cast<std::size_t>(mostRows * layers.outputs(i)));
    }
}

void LayerPass::begin(const TrainingRows& rows, const std::int64_t* indices, std::int64_t count)
{
    m_rows = &rows;
    m_indices = indices;
    m_count = count;
    if (rows.sparse()) {
        sortByColumn();
        return;
    }
    std::vector<float>& copies = m_bag.isEmpty() ? m_inputs : m_bagRows;
    copies.resize(static_cast<std::size_t>(count * rows.columns()));
    for (std::int64_t i = 0; i < count; ++i)
        std::copy_n(rows.row(indices[i]), rows.columns(), copies.begin() + i * rows.columns());
    m_inputs.resize(static_cast<std::size_t>(count * m_layers.inputs(0)));
}

void LayerPass::sortByColumn()
{
    m_columnStarts.assign(static_cast<std::size_t>(m_rows->columns()) + 2, 0);
    for (std::int64_t i = 0; i < m_count; ++i) {
        for (const RowEntry* entry = m_rows->begin(m_indices[i]);
             entry != m_rows->end(m_indices[i]); ++entry)
            ++m_columnStarts[static_cast<std::size_t>(entry->column) + 2];
    }
    for (std::size_t i = 2; i < m_columnStarts.size(); ++i)
        m_columnStarts[i] += m_columnStarts[i - 1];
    m_columnEntries.resize(m_columnStarts.back());
    for (std::int64_t i = 0; i < m_count; ++i) {
        for (const RowEntry* entry = m_rows->begin(m_indices[i]);
             entry != m_rows->end(m_indices[i]); ++entry) {
            std::size_t& next = m_columnStarts[static_cast<std::size_t>(entry->column) + 1];
            m_columnEntries[next++] = {static_cast<std::int32_t>(i), entry->value};
        }
    }
}

void LayerPass::enter(const float* weights, std::int64_t from, std::int64_t to)
{
    const std::int64_t width = m_layers.outputs(0);
    float* values = m_values[0].data();
    if (!m_rows->sparse()) {
        const std::int64_t columns = m_layers.inputs(0);
        if (!m_bag.isEmpty())
            m_bag.join(weights + m_layers.size(), m_bagRows.data() + from * m_bag.inputs, to - from,
                       m_inputs.data() + from * columns);
        vectorKernels().multiply(
            to - from, width, columns, {m_inputs.data() + from * columns, columns, 1},
            weights + m_layers.matrixAt(0), width, values + from * width, width, true);
        return;
    }
    for (std::int64_t i = from; i < to; ++i) {
        for (const RowEntry* entry = m_rows->begin(m_indices[i]);
             entry != m_rows->end(m_indices[i]); ++entry)
            vectorKernels().accumulate(width, entry->value,
                                       weights + m_layers.matrixAt(0) + entry->column * width,
                                       values + i * width);
    }
}

void LayerPass::forward(const float* weights, std::int64_t from, std::int64_t to,
                        const Dropout& dropout)
{
    const std::size_t last = m_layers.layers() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        const std::int64_t inputs = m_layers.inputs(i);
        const std::int64_t outputs = m_layers.outputs(i);
        float* values = m_values[i].data();
        for (std::int64_t row = from; row < to; ++row)
            std::copy_n(weights + m_layers.biasAt(i), outputs, values + row * outputs);
        if (i == 0)
            enter(weights, from, to);
        else
            vectorKernels().multiply(
                to - from, outputs, inputs, {m_values[i - 1].data() + from * inputs, inputs, 1},
                weights + m_layers.matrixAt(i), outputs, values + from * outputs, outputs, true);
        if (i == last)
            break;
        if (i + 1 == last && dropout.share > 0.0)
            drop(from, to, dropout);
        vectorKernels().rectify((to - from) * outputs, values + from * outputs);
    }
}

void LayerPass::drop(std::int64_t from, std::int64_t to, const Dropout& dropout)
{
    const std::size_t layer = m_layers.layers() - 2;
    const std::int64_t width = m_layers.outputs(layer);
    const double keep = 1.0 - dropout.share;
    const auto factor = static_cast<float>(1.0 / keep);
    for (std::int64_t i = from * width; i < to * width; ++i) {
        const std::uint64_t drawn = randomSeed(dropout.seed, static_cast<std::uint64_t>(i), 0);
        const double unit = static_cast<double>(drawn >> 11) * 0x1.0p-53;
        float& value = m_values[layer][static_cast<std::size_t>(i)];
        value = unit < keep ? value * factor : 0.0F;
    }
}

void LayerPass::backward(const float* weights, std::int64_t from, std::int64_t to,
                         const Dropout& dropout)
{
    const std::size_t last = m_layers.layers() - 1;
    for (std::size_t i = last; i > 0; --i) {
        const std::int64_t inputs = m_layers.inputs(i);
        const std::int64_t outputs = m_layers.outputs(i);
        float* slopes = m_slopes[i - 1].data() + from * inputs;
        slopesOfInputs({weights + m_layers.matrixAt(i), inputs, outputs},
                       m_slopes[i].data() + from * outputs, to - from, slopes);
        const double kept = i == last ? 1.0 - dropout.share : 1.0;
        vectorKernels().rectifySlopes((to - from) * inputs, static_cast<float>(1.0 / kept),
                                      m_values[i - 1].data() + from * inputs, slopes);
    }
    if (m_bag.isEmpty())
        return;
    const std::int64_t width = m_layers.outputs(0);
    const float* sumsMatrix = weights + m_layers.matrixAt(0) + m_bag.otherColumns() * width;
    slopesOfInputs({sumsMatrix, m_bag.width, width}, m_slopes[0].data() + from * width, to - from,
                   m_bagSlopes.data() + from * m_bag.width);
}

void LayerPass::matrixGradients(std::size_t layer, std::int64_t from, std::int64_t to,
                                float* gradients) const
{
    const std::int64_t inputs = m_layers.inputs(layer);
    const std::int64_t outputs = m_layers.outputs(layer);
    const float* values = layer == 0 ? m_inputs.data() : m_values[layer - 1].data();
    vectorKernels().multiply(to - from, outputs, m_count, {values + from, 1, inputs},
                             m_slopes[layer].data(), outputs, gradients, outputs, false);
}

bool LayerPass::columnGradients(std::int64_t column, float* gradients) const
{
    const std::int64_t width = m_layers.outputs(0);
    // After sorting each start has moved on to its column's end.
    const auto at = static_cast<std::size_t>(column);
    if (m_columnStarts[at] == m_columnStarts[at + 1])
        return false;
    std::fill_n(gradients, width, 0.0F);
    for (std::size_t i = m_columnStarts[at]; i < m_columnStarts[at + 1]; ++i)
        vectorKernels().accumulate(width, m_columnEntries[i].value,
                                   m_slopes[0].data() + m_columnEntries[i].row * width, gradients);
    return true;
}

void LayerPass::bagGradients(float* gradients) const
{
    m_bag.gradients(m_bagRows.data(), m_count, m_bagSlopes.data(), gradients);
}

void LayerPass::biasGradients(std::size_t layer, float* gradients) const
{
    const std::int64_t width = m_layers.outputs(layer);
    std::fill_n(gradients, width, 0.0F);
    for (std::int64_t row = 0; row < m_count; ++row)
        vectorKernels().accumulate(width, 1.0F, m_slopes[layer].data() + row * width, gradients);
}

} // namespace likecast::neural
