#pragma once

#include <QByteArray>

namespace likecast
{

/// Whether every weight of an ONNX model has at least as many bytes as its shape requires, and no
/// shape exceeds the file. OpenCV 4.6 trusts the shape and reads out of bounds in a damaged model.
/// Parses only the wire format and the fields that lead to tensors (onnx.proto3). Thread-safe.
bool areOnnxTensorsWhole(const QByteArray& model);

} // namespace likecast
