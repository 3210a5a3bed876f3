#pragma once

#include "core/packs/pack_network.h"

// What the part "onnx" offers to pack_network.cpp: OpenCV's DNN module, which is slow to load.
extern "C" {

/// The ONNX half of loadPackNetwork(), for a model whose tensors are whole.
Q_DECL_EXPORT void
likecastLoadOnnx(const QByteArray& model, const likecast::PackInput& input,
                 likecast::Result<std::unique_ptr<likecast::PackNetwork>>& network);
}
