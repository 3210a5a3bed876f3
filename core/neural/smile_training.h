#pragma once

#include "core/regression/contract/regressor_training.h"

#include <QByteArray>
#include <QString>

namespace likecast
{

/// The folder of models/ and the name in `train --model`.
inline const QString smileModelName = QStringLiteral("smile");

/// The weights for SmileNetwork::fromBytes() out of `modelsDir`/smile, compared with the manifest
/// there. Errors: those of readModelFiles().
Result<QByteArray> readSmileWeights(const QString& modelsDir);

/// Trains the smile network on the faces in `folder`/smiling and `folder`/not-smiling: upright
/// pictures cut from the eyebrows to the chin. A fifth of them, by their file names, is left out of
/// the training, and what the network reaches on those stands in the manifest: as they are, and
/// shifted and scaled as much as a detector may be off. Options heeded: seed, epochs (0: 16),
/// onEpoch, cancellation.
/// Errors: FileNotFound (no such folders), PostsTooFew (detail: how many faces), ModelMissing
/// (LibTorch is not installed), Cancelled.
Result<TrainedRegressor> trainSmileModel(const QString& folder, const TrainingOptions& options);

} // namespace likecast
