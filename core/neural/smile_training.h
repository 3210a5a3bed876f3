#pragma once

#include "core/regression/contract/regressor_training.h"

#include <QByteArray>
#include <QString>

namespace likecast
{

/// Name of the folder in models/ and of the model in `train --model`.
inline const QString smileModelName = QStringLiteral("smile");

/// Reads the weights for SmileNetwork::fromBytes() from `modelsDir`/smile and checks them against
/// the manifest there. Errors: those of readModelFiles().
Result<QByteArray> readSmileWeights(const QString& modelsDir);

/// Trains the smile network on the faces in `folder`/smiling and `folder`/not-smiling: upright
/// pictures cropped from the eyebrows to the chin. A fifth of them, chosen by file name, is held
/// out; the manifest contains the results on these, both as they are and shifted and scaled by as
/// much as a detector may be off. Uses these options: seed, epochs (0: 16), onEpoch, cancellation.
/// Errors: FileNotFound (no such folders), PostsTooFew (detail: the number of faces), ModelMissing
/// (LibTorch is not installed), Cancelled.
Result<TrainedRegressor> trainSmileModel(const QString& folder, const TrainingOptions& options);

} // namespace likecast
