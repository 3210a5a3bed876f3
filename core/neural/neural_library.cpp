#include "core/neural/neural_library.h"

#include "core/common/detail_log.h"
#include "core/common/plugin.h"

namespace likecast
{

using namespace Qt::StringLiterals;

Result<const neural::Plugin*> neuralPlugin()
{
    const auto function = pluginFunction(u"neural"_s, neural::entryPointName);
    if (!function)
        return failure(ErrorCode::ModelMissing, function.error().detail);
    const neural::Plugin* plugin =
        reinterpret_cast<neural::EntryPoint>(*function)(neural::pluginVersion);
    if (!plugin)
        return failure(ErrorCode::ModelMissing,
                       u"likecast_neural belongs to another version of Likecast"_s);
    return plugin;
}

Result<void> resultOf(const neural::Status& status)
{
    const QString detail = QString::fromStdString(status.detail);
    switch (status.outcome) {
    case neural::Outcome::Done:
        return {};
    case neural::Outcome::Cancelled:
        return failure(ErrorCode::Cancelled);
    case neural::Outcome::InputInvalid:
        return failure(ErrorCode::InputInvalid, detail);
    case neural::Outcome::WeightsDamaged:
        return failure(ErrorCode::ModelDamaged, detail);
    case neural::Outcome::OutOfMemory:
        return failure(ErrorCode::OutOfMemory);
    case neural::Outcome::Failed:
        break;
    }
    logDetail("libtorch"_L1, status.detail.c_str());
    return failure(ErrorCode::Internal);
}

} // namespace likecast
