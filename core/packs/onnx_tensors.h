#pragma once

#include <QByteArray>

namespace likecast
{

/// Whether every weight of an ONNX model holds at least as many bytes as its shape claims, and
/// no shape claims more than the file: OpenCV 4.6 copies by the shape alone and reads beyond the
/// data of a damaged model. Knows only the wire format and the fields that lead to tensors
/// (onnx.proto3). Any thread.
bool areOnnxTensorsWhole(const QByteArray& model);

} // namespace likecast
