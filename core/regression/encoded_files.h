#pragma once

#include "core/regression/encoded_regressor.h"

namespace likecast
{

/// As stored: the weights' own files, encoder.json, calibration.json. Errors: Internal.
Result<ModelFiles> encodedModelFiles(const EncodedModel& model, const QJsonObject& training);

/// Errors: ModelMissing, ModelDamaged, ModelIncompatible.
Result<std::shared_ptr<const EncodedModel>> readEncodedModel(const EncodedModelKind& kind,
                                                             const QString& folder);

} // namespace likecast
