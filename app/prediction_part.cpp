#include "app/prediction_part.h"

#include "app/prediction_plugin.h"
#include "core/common/plugin.h"

namespace likecast
{

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Predictor>> openPredictor(const PredictorOptions& options,
                                                 const DatabaseSource& database)
{
    const auto function = pluginFunction(u"prediction"_s, "likecastMakePredictor");
    if (!function)
        return failure(function.error());
    Result<std::unique_ptr<Predictor>> predictor;
    reinterpret_cast<decltype(&likecastMakePredictor)> (*function)(options, database, predictor);
    return predictor;
}

Result<std::unique_ptr<PhotoMeasurer>> openPhotoMeasurer(const QString& detectorName,
                                                         const QString& dataDir)
{
    const auto function = pluginFunction(u"prediction"_s, "likecastMakePhotoMeasurer");
    if (!function)
        return failure(function.error());
    Result<std::unique_ptr<PhotoMeasurer>> measurer;
    reinterpret_cast<decltype(&likecastMakePhotoMeasurer)> (*function)(detectorName, dataDir,
                                                                       measurer);
    return measurer;
}

RegressorRegistry openRegressors(const QString& dataDir)
{
    RegressorRegistry registry;
    if (const auto function = pluginFunction(u"prediction"_s, "likecastAvailableRegressors"))
        reinterpret_cast<decltype(&likecastAvailableRegressors)> (*function)(dataDir, registry);
    return registry;
}

} // namespace likecast
