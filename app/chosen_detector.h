#pragma once

#include "core/common/result.h"
#include "core/faces/face_detector_kind.h"
#include "core/measuring/photo_packs.h"
#include "core/packs/pack_store.h"

#include <optional>

namespace likecast
{

/// Which face detector looks at photos, and what is installed for it.
struct ChosenDetector {
    FaceDetectorKind kind = FaceDetectorKind::Hog;
    QString yunetModelPath;                   ///< empty where the pack is not installed
    std::optional<InstalledPack> expressions; ///< judges smiles instead
};

/// The detector of that name, or the best that is installed in `dataDir` where the name is empty;
/// an empty `dataDir` has no packs. Errors: InputInvalid.
Result<ChosenDetector> chooseFaceDetector(const QString& name, const QString& dataDir);

/// What else reads photos. None for an empty `dataDir`.
PhotoPacks installedPhotoPacks(const QString& dataDir);

/// PhotoMeasurer::name() of what makePhotoMeasurer() makes of the same arguments, from the packs'
/// manifests: neither a detector nor a pack is opened. Errors: InputInvalid.
Result<QString> photoMeasurementName(const QString& detectorName, const QString& dataDir);

} // namespace likecast
