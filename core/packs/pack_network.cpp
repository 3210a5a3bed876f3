#include "core/packs/pack_network.h"

#include "core/common/plugin.h"
#include "core/packs/onnx_plugin.h"
#include "core/packs/onnx_structure.h"

using namespace Qt::StringLiterals;

namespace likecast
{

Result<std::unique_ptr<PackNetwork>> loadPackNetwork(const QByteArray& model,
                                                     const PackInput& input)
{
    if (model.isEmpty())
        return failure(ErrorCode::PackInvalid, u"the model is empty"_s);
    if (!isOnnxModelWhole(model))
        return failure(ErrorCode::PackInvalid, u"the model's weights are damaged"_s);
    const auto function = pluginFunction(u"onnx"_s, "likecastLoadOnnx");
    if (!function)
        return failure(function.error());
    Result<std::unique_ptr<PackNetwork>> network;
    reinterpret_cast<decltype(&likecastLoadOnnx)> (*function)(model, input, network);
    return network;
}

} // namespace likecast
