#pragma once

#include "core/prototypes/encoded_regressor.h"

namespace likecast
{

/// The stored form: the weights' own files, encoder.json, calibration.json. Errors: Internal.
Result<ModelFiles> encodedModelFiles(const EncodedModel& model, const QJsonObject& training);

struct EncodedWeights {
    QJsonObject encoder; ///< the input of restoreEncoder()
    QString target;      ///< see targetName(); empty if not stored
    ModelFiles stored;
};

/// Reads the files of encodedModelFiles() without building the model. Errors: ModelMissing,
/// ModelDamaged, ModelIncompatible.
Result<EncodedWeights> readEncodedWeights(const EncodedModelKind& kind, const QString& folder);

/// Errors: ModelMissing, ModelDamaged, ModelIncompatible.
Result<std::shared_ptr<const EncodedModel>> readEncodedModel(const EncodedModelKind& kind,
                                                             const QString& folder);

} // namespace likecast
