#include "app/predictor_factory.h"

#include "app/chosen_detector.h"
#include "app/model_registry.h"
#include "core/faces/face_detector_factory.h"
#include "core/measuring/expression_face_detector.h"
#include "core/neural/smile_training.h"
#include "core/prediction/local_predictor.h"
#include "core/settings/application_paths.h"

#include <QHash>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// Loads an account's chosen model on first use, and keeps it.
class ChosenModels
{
public:
    ChosenModels(PredictorOptions options, std::shared_ptr<const LikeRegressor> standard)
        : m_options(std::move(options))
        , m_standard(std::move(standard))
    {
    }

    std::shared_ptr<const LikeRegressor> modelFor(const QString& account)
    {
        const ModelChoice choice = m_options.modelChoice && !account.isEmpty()
                                       ? m_options.modelChoice(account)
                                       : ModelChoice();
        if (choice.model.isEmpty())
            return m_standard;
        const QString folder =
            choice.isOwn ? ownModelsFolder(m_options.profileDir, account) : m_options.modelsDir;
        std::shared_ptr<const LikeRegressor>& kept = m_kept[folder + u'/' + choice.model];
        if (!kept) {
            auto model = availableRegressors(m_options.dataDir).load(choice.model, folder);
            kept = model ? std::shared_ptr<const LikeRegressor>(*std::move(model)) : m_standard;
        }
        return kept;
    }

private:
    PredictorOptions m_options;
    std::shared_ptr<const LikeRegressor> m_standard;
    QHash<QString, std::shared_ptr<const LikeRegressor>> m_kept;
};

} // namespace

Result<std::unique_ptr<FaceDetector>> makeFaceDetector(const QString& name, const QString& dataDir,
                                                       const QString& modelsDir)
{
    auto chosen = chooseFaceDetector(name, dataDir);
    if (!chosen)
        return failure(chosen.error());
    const QString models = modelsDir.isEmpty() ? shippedModelsDirectory() : modelsDir;
    auto detector = makeFaceDetector(
        chosen->kind, {chosen->yunetModelPath, {}, [models] { return readSmileWeights(models); }});
    if (!chosen->expressions)
        return detector;
    return std::make_unique<ExpressionFaceDetector>(std::move(detector), PackStore(dataDir),
                                                    *std::move(chosen->expressions));
}

Result<std::unique_ptr<PhotoMeasurer>>
makePhotoMeasurer(const QString& detectorName, const QString& dataDir, const QString& modelsDir)
{
    auto detector = makeFaceDetector(detectorName, dataDir, modelsDir);
    if (!detector)
        return failure(detector.error());
    return makePhotoMeasurer(*std::move(detector), installedPhotoPacks(dataDir));
}

Result<std::unique_ptr<Predictor>> makePredictor(const PredictorOptions& options,
                                                 DatabaseSource database)
{
    PredictorOptions chosen = options;
    if (chosen.modelsDir.isEmpty())
        chosen.modelsDir = shippedModelsDirectory();
    const QString name = options.model.isEmpty() ? u"likecast"_s : options.model;
    auto model = availableRegressors(options.dataDir).load(name, chosen.modelsDir);
    if (!model)
        return failure(model.error());
    auto detector = makeFaceDetector(options.faceDetector, options.dataDir, chosen.modelsDir);
    if (!detector)
        return failure(detector.error());
    auto models = std::make_shared<ChosenModels>(std::move(chosen), *std::move(model));
    return std::make_unique<LocalPredictor>(
        [models](const QString& account) -> Result<std::shared_ptr<const LikeRegressor>> {
            return models->modelFor(account);
        },
        *std::move(detector), std::move(database), installedPhotoPacks(options.dataDir));
}

} // namespace likecast
