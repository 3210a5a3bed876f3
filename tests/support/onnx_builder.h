#pragma once

#include <QByteArray>
#include <QList>

#include <string>
#include <vector>

namespace likecast::test
{

/// Writes small ONNX models byte by byte (protobuf wire format of onnx.proto3, opset 11), so that
/// tests need neither weights nor a training library.
class OnnxBuilder
{
public:
    /// The input "input", 1 x channels x height x width.
    OnnxBuilder(int channels, int height, int width);

    void addWeights(const std::string& name, const std::vector<int>& shape,
                    const std::vector<float>& values);
    void addShape(const std::string& name, const std::vector<qint64>& values);

    struct Attribute {
        std::string name;
        std::vector<qint64> integers; ///< one value: INT, several: INTS
        bool isList = false;
    };
    void addNode(const std::string& type, const std::vector<std::string>& inputs,
                 const std::string& output, const std::vector<Attribute>& attributes = {});
    void addOutput(const std::string& name, const std::vector<int>& shape);

    QByteArray build() const;

private:
    QByteArray m_graph;
};

/// The mean of each channel, then one fully connected layer: output j is bias[j] + sum over c of
/// weights[j][c] * mean[c]. Outputs "means" (flattened) and "figures".
QByteArray meansModel(int side, const std::vector<std::vector<float>>& weights,
                      const std::vector<float>& bias);

/// YuNet's twelve outputs at 640x640 with zero weights: it never finds a face. Any `boxWidth` but 4
/// gives a wrong shape.
QByteArray emptyYunet(int boxWidth = 4);

} // namespace likecast::test
