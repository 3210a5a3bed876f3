#pragma once

#include "core/prototypes/encoded_regressor.h"

namespace likecast
{

/// Trains a published prototype as it was published: every post with known likes is one row; a
/// random 80 % train it, 10 % stop it early, 10 % test it. The training report has the test
/// figures (MSE, MAE, R2 in the target's unit), ten random test posts with actual and forecast
/// values, and the most important columns.
///
/// A post's row depends on earlier posts of its account only; first posts have no mean to compare
/// with and are left out. The same posts, seed and options give the same model.
///
/// Resuming keeps the encoder. Earlier training posts are trained on again, even if they are more
/// than 80 %, and are never tested on (see LearnedPosts); with the same posts and seed the split is
/// the same.
/// Errors: PostsTooFew (fewer than 50 rows; no account with followers if the target needs them;
/// when resuming, fewer than 10 rows that the weights have not learned from); those of reading the
/// resumed weights, ModelIncompatible also if they do not say what they learned from; InputInvalid
/// for hashtags beside weights that have their own; Cancelled; ModelMissing; Internal.
Result<TrainedRegressor> trainEncodedModel(const EncodedModelKind& kind,
                                           const std::vector<TrainingSource>& sources,
                                           const TrainingOptions& options);

} // namespace likecast
