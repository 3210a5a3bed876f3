#pragma once

#include <QByteArray>

namespace likecast
{

/// Whether every weight of an ONNX model has at least as many bytes as its shape requires, no shape
/// exceeds the file, and every node reads what is there: weights, inputs and outputs of earlier
/// nodes. OpenCV 4.6 trusts all of it, and reads out of bounds or a null pointer in a damaged
/// model. Parses only the wire format and the fields that lead there (onnx.proto3). Thread-safe.
bool isOnnxModelWhole(const QByteArray& model);

} // namespace likecast
