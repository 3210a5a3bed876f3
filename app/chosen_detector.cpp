#include "app/chosen_detector.h"

#include "core/measuring/expression_face_detector.h"
#include "core/regression/likecast/photo_model.h"
#include "core/settings/application_paths.h"

namespace likecast
{

using namespace Qt::StringLiterals;

Result<ChosenDetector> chooseFaceDetector(const QString& name, const QString& dataDir)
{
    ChosenDetector chosen;
    if (!dataDir.isEmpty()) {
        const PackStore store(dataDir);
        if (const auto detector = store.find(PackKind::FaceDetector))
            chosen.yunetModelPath = detector->modelPath();
        chosen.expressions = store.find(PackKind::Expression);
    }
    const auto kind =
        name.isEmpty() ? defaultFaceDetectorKind(chosen.yunetModelPath) : faceDetectorKind(name);
    if (!kind)
        return failure(ErrorCode::InputInvalid, u"face detector %1"_s.arg(name));
    chosen.kind = *kind;
    return chosen;
}

PhotoPacks installedPhotoPacks(const QString& dataDir)
{
    PhotoPacks packs = dataDir.isEmpty() ? PhotoPacks() : PhotoPacks(PackStore(dataDir));
    // Without it, photos have no embedding. The model that needs it reports what is wrong.
    if (auto photo = PhotoModel::load(shippedModelsDirectory() + u"/photo"_s))
        packs.setVisualComponents(std::move(photo->components));
    return packs;
}

Result<QString> photoMeasurementName(const QString& detectorName, const QString& dataDir)
{
    const auto chosen = chooseFaceDetector(detectorName, dataDir);
    if (!chosen)
        return failure(chosen.error());
    const QString faces = faceDetectorName(chosen->kind);
    return (chosen->expressions ? ExpressionFaceDetector::nameOn(faces, *chosen->expressions)
                                : faces) +
           installedPhotoPacks(dataDir).suffix();
}

} // namespace likecast
