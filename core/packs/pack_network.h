#pragma once

#include "core/packs/pack_manifest.h"

#include <QByteArray>
#include <QImage>

#include <memory>
#include <vector>

namespace likecast
{

/// One output of a network, flattened row-major.
struct PackTensor {
    QString name;
    std::vector<int> shape;
    std::vector<float> values;
};

/// A pack's loaded network. Not thread-safe.
class PackNetwork
{
public:
    PackNetwork() = default;
    virtual ~PackNetwork() = default;
    Q_DISABLE_COPY_MOVE(PackNetwork)

    /// Scales the picture to the input's size, ignoring its proportions. `outputs` are names of
    /// outputs or inner nodes; empty: all outputs. Errors: PackInvalid (the network does not accept
    /// this input, or has no such output), InputInvalid (null image).
    virtual Result<std::vector<PackTensor>> run(const QImage& picture,
                                                const QStringList& outputs) = 0;
    virtual QStringList outputNames() const = 0;
};

/// Loads an ONNX model with OpenCV's DNN module. ONNX describes a graph of known operations; it
/// cannot run code or open files. Errors: PackInvalid (not a readable network), PartMissing.
Result<std::unique_ptr<PackNetwork>> loadPackNetwork(const QByteArray& model,
                                                     const PackInput& input);

} // namespace likecast
