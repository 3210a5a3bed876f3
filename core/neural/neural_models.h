#pragma once

#include "core/prototypes/encoded_regressor.h"

namespace likecast
{

/// The network of the thesis behind Instagram Analytics (2022): 215 inputs - 1028 - 256 - 128 - 32
/// - 1, ReLU, dropout 0.3 before the last one; Adam 1e-4, L1 loss, batches of 64, split 80/10/10.
/// The original divides each input by its norm over the current batch; this one divides by the
/// expected norm of a batch of training posts. Target: likes / mean likes, or likes / followers.
EncodedModelKind sequentialMlpModel();

/// LearnDeeply's network: fully connected over MetadataEncoder, target ln(1 + likes). If the
/// training photos were measured with model packs, it also has the inputs of PackInputs, listed in
/// its manifest ("optional_inputs"): the aesthetic score, and the five most likely object families
/// through an embedding bag, vectors of 8 values weighted by probability. A photo not measured with
/// these packs counts as average.
EncodedModelKind metadataNetworkModel();

/// likePredict's network over the likes of the last 20 posts, followers and photo features.
EncodedModelKind mlpModel();

/// Adds all of these models. A missing LibTorch is reported when one is loaded or trained.
void addNeuralRegressors(RegressorRegistry& registry);

} // namespace likecast
