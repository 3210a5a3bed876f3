#include "tests/support/onnx_builder.h"

#include <cstring>

namespace likecast::test
{

namespace
{

// Field numbers as in onnx.proto3.

QByteArray varint(quint64 value)
{
    QByteArray bytes;
    while (value >= 0x80) {
        bytes.append(static_cast<char>((value & 0x7f) | 0x80));
        value >>= 7;
    }
    bytes.append(static_cast<char>(value));
    return bytes;
}

QByteArray number(int field, qint64 value)
{
    return varint(static_cast<quint64>(field) << 3) + varint(static_cast<quint64>(value));
}

QByteArray block(int field, const QByteArray& bytes)
{
    return varint((static_cast<quint64>(field) << 3) | 2) +
           varint(static_cast<quint64>(bytes.size())) + bytes;
}

QByteArray text(int field, const std::string& words)
{
    return block(field, QByteArray::fromStdString(words));
}

QByteArray valueInfo(const std::string& name, const std::vector<int>& shape)
{
    QByteArray dimensions;
    for (const int size : shape)
        dimensions += block(1, number(1, size));
    constexpr int floatType = 1;
    const QByteArray tensor = number(1, floatType) + block(2, dimensions);
    return text(1, name) + block(2, block(1, tensor));
}

template<typename Value>
QByteArray tensor(const std::string& name, const std::vector<qint64>& shape, int type,
                  const std::vector<Value>& values)
{
    QByteArray bytes;
    for (const qint64 size : shape)
        bytes += number(1, size);
    QByteArray raw(static_cast<qsizetype>(values.size() * sizeof(Value)), Qt::Uninitialized);
    std::memcpy(raw.data(), values.data(), values.size() * sizeof(Value));
    return bytes + number(2, type) + text(8, name) + block(9, raw);
}

} // namespace

OnnxBuilder::OnnxBuilder(int channels, int height, int width)
    : m_graph(text(2, "test") + block(11, valueInfo("input", {1, channels, height, width})))
{
}

void OnnxBuilder::addWeights(const std::string& name, const std::vector<int>& shape,
                             const std::vector<float>& values)
{
    constexpr int floatType = 1;
    m_graph += block(5, tensor(name, {shape.begin(), shape.end()}, floatType, values));
}

void OnnxBuilder::addShape(const std::string& name, const std::vector<qint64>& values)
{
    constexpr int int64Type = 7;
    m_graph += block(5, tensor(name, {static_cast<qint64>(values.size())}, int64Type, values));
}

void OnnxBuilder::addNode(const std::string& type, const std::vector<std::string>& inputs,
                          const std::string& output, const std::vector<Attribute>& attributes)
{
    constexpr int intType = 2;
    constexpr int intsType = 7;
    QByteArray node;
    for (const std::string& input : inputs)
        node += text(1, input);
    node += text(2, output) + text(3, "node_" + output) + text(4, type);
    for (const Attribute& attribute : attributes) {
        QByteArray bytes = text(1, attribute.name);
        for (const qint64 value : attribute.integers)
            bytes += number(attribute.isList ? 8 : 3, value);
        node += block(5, bytes + number(20, attribute.isList ? intsType : intType));
    }
    m_graph += block(1, node);
}

void OnnxBuilder::addOutput(const std::string& name, const std::vector<int>& shape)
{
    m_graph += block(12, valueInfo(name, shape));
}

QByteArray OnnxBuilder::build() const
{
    constexpr int irVersion = 7;
    constexpr int opset = 11;
    return number(1, irVersion) + block(7, m_graph) + block(8, text(1, "") + number(2, opset));
}

QByteArray meansModel(int side, const std::vector<std::vector<float>>& weights,
                      const std::vector<float>& bias)
{
    const int channels = static_cast<int>(weights.front().size());
    const int figures = static_cast<int>(weights.size());
    std::vector<float> flat;
    for (const std::vector<float>& row : weights)
        flat.insert(flat.end(), row.begin(), row.end());
    OnnxBuilder builder(channels, side, side);
    builder.addWeights("weights", {figures, channels}, flat);
    builder.addWeights("bias", {figures}, bias);
    builder.addNode("GlobalAveragePool", {"input"}, "pooled");
    builder.addNode("Flatten", {"pooled"}, "means", {{"axis", {1}, false}});
    builder.addNode("Gemm", {"means", "weights", "bias"}, "figures", {{"transB", {1}, false}});
    builder.addOutput("figures", {1, figures});
    return builder.build();
}

QByteArray emptyYunet(int boxWidth)
{
    constexpr int side = 640;
    OnnxBuilder builder(3, side, side);
    for (const int stride : {8, 16, 32}) {
        const int cells = (side / stride) * (side / stride);
        for (const auto& [part, width] : {std::pair<std::string, int>{"cls_", 1},
                                          {"obj_", 1},
                                          {"bbox_", boxWidth},
                                          {"kps_", 10}}) {
            const std::string name = part + std::to_string(stride);
            const std::size_t weights = 3U * static_cast<std::size_t>(width) *
                                        static_cast<std::size_t>(stride) *
                                        static_cast<std::size_t>(stride);
            builder.addWeights(name + "_w", {width, 3, stride, stride},
                               std::vector<float>(weights, 0.0F));
            builder.addShape(name + "_s", {1, width, cells});
            builder.addNode("Conv", {"input", name + "_w"}, name + "_grid",
                            {{"kernel_shape", {stride, stride}, true},
                             {"strides", {stride, stride}, true},
                             {"pads", {0, 0, 0, 0}, true}});
            builder.addNode("Reshape", {name + "_grid", name + "_s"}, name + "_flat");
            builder.addNode("Transpose", {name + "_flat"}, name, {{"perm", {0, 2, 1}, true}});
            builder.addOutput(name, {1, cells, width});
        }
    }
    return builder.build();
}

} // namespace likecast::test
