#pragma once

#include "core/prototypes/encoded_regressor.h"

namespace likecast
{

/// Trains a published prototype as it was published: every post with known likes is one row, 80 %
/// of them drawn at random to learn from, 10 % to stop by, 10 % to be judged by. What it reached on
/// the last (MSE, MAE, R2 in the target's own unit, ten posts drawn at random as they were and as
/// forecast, the columns that matter most) stands in the training report.
///
/// A post's row knows earlier posts of its account only; first posts, which have no mean to be
/// measured by, are left out. The same posts, seed and options give the same model.
///
/// Going on from earlier weights keeps their encoder. What they have learned from is learned from
/// again, even if that is more than 80 %, and never judges (see LearnedPosts); with the posts and
/// the seed of before the draw is the one of before.
/// Errors: PostsTooFew (fewer than 50 rows; no account with followers where the target needs them;
/// fewer than 10 rows that weights to go on from have not learned from); those of reading weights
/// to go on from, ModelIncompatible also where they do not say what they learned from; InputInvalid
/// for hashtags beside weights that have their own; Cancelled; ModelMissing; Internal.
Result<TrainedRegressor> trainEncodedModel(const EncodedModelKind& kind,
                                           const std::vector<TrainingSource>& sources,
                                           const TrainingOptions& options);

} // namespace likecast
