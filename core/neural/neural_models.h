#pragma once

#include "core/prototypes/encoded_regressor.h"

namespace likecast
{

/// The network of the thesis behind Instagram Analytics (2022): 215 inputs - 1028 - 256 - 128 - 32
/// - 1, ReLU, dropout 0.3 before the last one; Adam 1e-4, L1 loss, batches of 64, split 80/10/10.
/// The original divides each input by its norm over the batch at hand; here by the norm to be
/// expected of a batch of training posts. Target likes / mean likes, or likes / followers.
EncodedModelKind sequentialMlpModel();

/// LearnDeeply's network: fully connected over MetadataEncoder, target ln(1 + likes). Trained on
/// photos that model packs have read it has the branches of PackInputs, too, which its manifest
/// names ("optional_inputs"): the aesthetic score as one input more, and the five likeliest
/// families of objects through an embedding layer of their own, vectors of 8 figures summed by
/// probability and joined with the rest before the first layer. A photo that those packs have not
/// read counts as the usual one.
EncodedModelKind metadataNetworkModel();

/// likePredict's network over the last 20 posts' likes, followers and the photo.
EncodedModelKind mlpModel();

/// Adds all of these. Whether LibTorch is there shows when one is loaded or trained.
void addNeuralRegressors(RegressorRegistry& registry);

} // namespace likecast
