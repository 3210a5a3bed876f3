#pragma once

#include "core/prototypes/encoded_regressor.h"

namespace likecast
{

/// Trains a published prototype as published: every post with known likes is one row; a random 80 %
/// is the training set, 10 % the validation set for early stopping, 10 % the test set. The training
/// report contains the test metrics (MSE, MAE, R2 in the target's unit), ten random test posts with
/// actual and predicted values, and the most important columns.
///
/// A post's row depends only on earlier posts of its account; first posts have no mean to compare
/// with and are left out. The same posts, seed and options give the same model.
///
/// Resuming keeps the encoder. Earlier training posts are used again, even if they are more than 80
/// %, and never become test posts (see LearnedPosts); the same posts and seed give the same split.
/// Errors: PostsTooFew (fewer than 50 rows; no account with followers if the target needs them;
/// when resuming, fewer than 10 rows that the weights were not trained on); those of reading the
/// resumed weights, also ModelIncompatible if they do not record their training posts; InputInvalid
/// for hashtags if the resumed weights have their own; Cancelled; ModelMissing; Internal.
Result<TrainedRegressor> trainEncodedModel(const EncodedModelKind& kind,
                                           const std::vector<TrainingSource>& sources,
                                           const TrainingOptions& options);

} // namespace likecast
