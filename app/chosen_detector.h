#pragma once

#include "core/common/result.h"
#include "core/faces/face_detector_kind.h"
#include "core/measuring/photo_packs.h"
#include "core/packs/pack_store.h"

#include <optional>

namespace likecast
{

/// The selected face detector and the packs installed for it.
struct ChosenDetector {
    FaceDetectorKind kind = FaceDetectorKind::Hog;
    QString yunetModelPath;                   ///< empty if the pack is not installed
    std::optional<InstalledPack> expressions; ///< if set, classifies smiles instead
};

/// The named detector, or if `name` is empty the best one installed in `dataDir`. An empty
/// `dataDir` has no packs. Errors: InputInvalid.
Result<ChosenDetector> chooseFaceDetector(const QString& name, const QString& dataDir);

/// The other packs that analyse photos. None for an empty `dataDir`.
PhotoPacks installedPhotoPacks(const QString& dataDir);

/// The PhotoMeasurer::name() that makePhotoMeasurer() would give for the same arguments, read from
/// the packs' manifests without opening a detector or pack. Errors: InputInvalid.
Result<QString> photoMeasurementName(const QString& detectorName, const QString& dataDir);

} // namespace likecast
