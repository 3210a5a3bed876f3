#pragma once

#include "core/faces/face_detector.h"
#include "core/measuring/photo_measurer.h"
#include "core/prediction/account_source.h"
#include "core/prediction/predictor.h"
#include "core/settings/model_choice.h"

#include <functional>
#include <memory>

namespace likecast
{

struct PredictorOptions {
    QString dataDir;      ///< where model packs are installed; empty: none are looked for
    QString modelsDir;    ///< empty: the shipped models
    QString faceDetector; ///< "hog", "haar", "yunet"; empty: the best that is installed
    /// Which model predicts for an account; empty: the default one for all. Own weights are looked
    /// for in profileDir.
    std::function<ModelChoice(const QString& account)> modelChoice = {};
    QString profileDir = {}; ///< where models trained on an account are kept
    QString model = {};      ///< in place of the default one, out of modelsDir; empty: "likecast"
    PredictionTarget target = PredictionTarget::Likes; ///< see AccountSource
};

/// Puts model and face detector together, on the thread that will use the predictor. A database
/// that cannot be had costs only the stored accounts and the cache over a restart; a chosen model
/// that cannot be loaded gives way to the default one, which the prediction names. Photos are read
/// by the classifier, the aesthetic and the embedding pack where such are installed.
/// Errors: those of loading the model; InputInvalid for an unknown detector.
Result<std::unique_ptr<Predictor>> makePredictor(const PredictorOptions& options,
                                                 DatabaseSource database = {});

/// The detector of that name, or the best that is installed; smiles come from the expression pack
/// where one is installed, else from the smile model in `modelsDir` (empty: the shipped models).
/// Errors: InputInvalid.
Result<std::unique_ptr<FaceDetector>> makeFaceDetector(const QString& name, const QString& dataDir,
                                                       const QString& modelsDir = {});

/// Measures with the same detector and the packs that are installed. Errors: InputInvalid.
Result<std::unique_ptr<PhotoMeasurer>> makePhotoMeasurer(const QString& detectorName,
                                                         const QString& dataDir);

} // namespace likecast
