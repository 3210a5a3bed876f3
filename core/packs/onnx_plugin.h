#pragma once

#include "core/packs/pack_network.h"

// The interface of the part "onnx" to pack_network.cpp. The part contains OpenCV's DNN module,
// which is slow to load.
extern "C" {

/// The ONNX half of loadPackNetwork(). The model must pass isOnnxModelWhole().
Q_DECL_EXPORT void
likecastLoadOnnx(const QByteArray& model, const likecast::PackInput& input,
                 likecast::Result<std::unique_ptr<likecast::PackNetwork>>& network);
}
