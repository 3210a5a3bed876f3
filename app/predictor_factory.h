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
    QString dataDir;      ///< where model packs are installed; empty: no packs
    QString modelsDir;    ///< empty: the shipped models
    QString faceDetector; ///< "hog", "haar", "yunet"; empty: the best installed
    /// Selects the model for an account; empty: the default model for all. The account's own
    /// weights are looked up in profileDir.
    std::function<ModelChoice(const QString& account)> modelChoice = {};
    QString profileDir = {}; ///< where models trained on an account are kept
    QString model = {};      ///< in place of the default one, out of modelsDir; empty: "likecast"
};

/// Builds model and face detector, on the thread that will use the predictor. If the database is
/// unavailable, only stored accounts and the persistent cache are missing. If an account's model
/// cannot be loaded, the default takes its place, and the prediction names it. Installed
/// classifier, aesthetic and embedding packs analyse the photos. Errors: those of loading the
/// model; InputInvalid for an unknown detector.
Result<std::unique_ptr<Predictor>> makePredictor(const PredictorOptions& options,
                                                 DatabaseSource database = {});

/// The named detector, or the best installed. The expression pack classifies smiles if installed,
/// else the smile model in `modelsDir` (empty: the shipped models). Errors: InputInvalid.
Result<std::unique_ptr<FaceDetector>> makeFaceDetector(const QString& name, const QString& dataDir,
                                                       const QString& modelsDir = {});

/// Measures with the same detector and the installed packs. Errors: InputInvalid.
Result<std::unique_ptr<PhotoMeasurer>> makePhotoMeasurer(const QString& detectorName,
                                                         const QString& dataDir,
                                                         const QString& modelsDir = {});

} // namespace likecast
