#include "app/predictor_factory.h"

#include "app/model_registry.h"
#include "core/faces/face_detector_factory.h"
#include "core/packs/expression_face_detector.h"
#include "core/packs/pack_store.h"
#include "core/prediction/local_predictor.h"
#include "core/settings/application_paths.h"

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// Empty where none is installed.
QString detectorPackPath(const QString& dataDir)
{
    if (dataDir.isEmpty())
        return {};
    const auto pack = PackStore(dataDir).find(PackKind::FaceDetector);
    return pack ? pack->modelPath() : QString();
}

FaceDetectorOptions detectorOptions(const QString& dataDir)
{
    FaceDetectorOptions options;
    options.yunetModelPath = detectorPackPath(dataDir);
    return options;
}

/// Smiles are judged by an expression pack where one is installed.
std::unique_ptr<FaceDetector> withExpressions(std::unique_ptr<FaceDetector> detector,
                                              const QString& dataDir)
{
    if (dataDir.isEmpty())
        return detector;
    PackStore store(dataDir);
    auto pack = store.find(PackKind::Expression);
    if (!pack)
        return detector;
    return std::make_unique<ExpressionFaceDetector>(std::move(detector), std::move(store),
                                                    *std::move(pack));
}

} // namespace

bool isYunetInstalled(const QString& dataDir)
{
    return !detectorPackPath(dataDir).isEmpty();
}

Result<std::unique_ptr<FaceDetector>> makeFaceDetector(const QString& name, const QString& dataDir)
{
    const FaceDetectorOptions options = detectorOptions(dataDir);
    const auto kind = name.isEmpty() ? defaultFaceDetectorKind(options) : faceDetectorKind(name);
    if (!kind)
        return failure(ErrorCode::InputInvalid, u"face detector %1"_s.arg(name));
    return withExpressions(makeFaceDetector(*kind, options), dataDir);
}

Result<std::unique_ptr<Predictor>> makePredictor(const PredictorOptions& options,
                                                 DatabaseSource database)
{
    const QString modelsDir =
        options.modelsDir.isEmpty() ? shippedModelsDirectory() : options.modelsDir;
    auto model = availableRegressors().load(u"likecast"_s, modelsDir);
    if (!model)
        return failure(model.error());
    auto detector = makeFaceDetector(options.faceDetector, options.dataDir);
    if (!detector)
        return failure(detector.error());
    return std::make_unique<LocalPredictor>(std::move(*model), std::move(*detector),
                                            std::move(database));
}

} // namespace likecast
