#pragma once

#include "core/features/feature_extractor.h"
#include "core/regression/contract/like_regressor.h"
#include "core/regression/likecast/caption_lexicon.h"
#include "core/regression/likecast/content_model.h"

#include <functional>

namespace likecast
{

/// A post of an account as it was to be forecast: features from its past alone.
struct PastRow {
    std::size_t postIndex = 0; ///< into AccountInput::posts
    std::size_t earlierPosts = 0;
    double y = 0.0;
    double logLevel = 0.0;
    double spread = 0.0;
    TimeEffect time; ///< what its hour and weekday do, beside the level
    FeatureRow features{};
};

/// Called once per post with known likes, in order.
using PastRowVisitor = std::function<void(const PastRow&, const CaptionContent&)>;

/// An account's past after its last post.
struct ReadPast {
    AccountHistory history;
    ScoreHabit lexiconHabit;
};

/// Walks through an account's posts once, oldest first; posts of one moment do not know each other.
/// `lexicon` may be null: its scores are then 0 (see setLexiconScores). Posts out of order of time
/// are taken as if posted with the one before. Errors: Cancelled.
Result<ReadPast> readPast(const AccountInput& account, const LevelPrior& prior,
                          const CaptionLexicon* lexicon, CaptionWordReader& reader,
                          const PastRowVisitor& visit, const CancellationToken& cancellation);

} // namespace likecast
