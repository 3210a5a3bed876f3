#pragma once

#include "core/prototypes/encoded_regressor.h"

namespace likecast
{

/// As stored: the weights' own files, encoder.json, calibration.json. Errors: Internal.
Result<ModelFiles> encodedModelFiles(const EncodedModel& model, const QJsonObject& training);

struct EncodedWeights {
    QJsonObject encoder; ///< what restoreEncoder() takes
    QString target;      ///< see targetName(); empty where it does not say
    ModelFiles stored;
};

/// What encodedModelFiles() wrote, before the weights are made a model. Errors: ModelMissing,
/// ModelDamaged, ModelIncompatible.
Result<EncodedWeights> readEncodedWeights(const EncodedModelKind& kind, const QString& folder);

/// Errors: ModelMissing, ModelDamaged, ModelIncompatible.
Result<std::shared_ptr<const EncodedModel>> readEncodedModel(const EncodedModelKind& kind,
                                                             const QString& folder);

} // namespace likecast
