#pragma once

#include "core/features/feature_extractor.h"
#include "core/regression/contract/like_regressor.h"
#include "core/regression/likecast/caption_lexicon.h"
#include "core/regression/likecast/content_model.h"

#include <functional>

namespace likecast
{

/// A post of an account, with features from its past alone.
struct PastRow {
    std::size_t postIndex = 0; ///< into AccountInput::posts
    std::size_t earlierPosts = 0;
    double y = 0.0;
    double logLevel = 0.0;
    double spread = 0.0;
    TimeEffect time; ///< effect of hour and weekday, relative to the level
    FeatureRow features{};
};

/// Called once per post with known likes, in order.
using PastRowVisitor = std::function<void(const PastRow&, const CaptionContent&)>;

/// An account's state after its last post.
struct ReadPast {
    AccountHistory history;
    ScoreHabit lexiconHabit;
};

/// Reads an account's posts once, oldest first; posts of the same time never see each other.
/// `lexicon` may be null: its scores are then 0 (see setLexiconScores). A post that is out of time
/// order is treated as if posted with the one before it. Errors: Cancelled.
Result<ReadPast> readPast(const AccountInput& account, const LevelPrior& prior,
                          const CaptionLexicon* lexicon, CaptionWordReader& reader,
                          const PastRowVisitor& visit, const CancellationToken& cancellation);

} // namespace likecast
