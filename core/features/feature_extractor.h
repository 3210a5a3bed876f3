#pragma once

#include "core/features/feature_schema.h"
#include "core/history/account_history.h"

#include <cmath>
#include <limits>
#include <span>

namespace likecast
{

/// What is known about a draft apart from the account's past.
struct FeatureContext {
    AccountCounts counts;
    /// The lexicon's score of the caption, and the mean score of the account's earlier captions
    /// (see CaptionLexicon); in spreads.
    double lexiconScore = 0.0;
    double pastLexiconScore = 0.0;
    /// Days between posting and the count of its likes; from matureAgeDays on the count is final. A
    /// draft is always predicted at its mature count.
    double countAgeDays = 14.0;
};

/// From this age on a post's likes no longer grow noticeably.
inline constexpr double matureAgeDays = 14.0;

/// Effects of a caption's content, given the account's past. Independent of the hour, so that all
/// hours of a week share it.
struct CaptionInsight {
    EffectSummary terms;
    EffectSummary pairs;
    ShrunkenEffect opening;
    RegressionEstimate pairRegression;
    NeighbourSummary neighbours;
};

CaptionInsight captionInsight(const AccountHistory& history, const CaptionContent& content);

/// The features of a post of this account at this time, in schema order, from its past alone.
/// `level` is history.level() for the occasion's media type. Call on the thread that owns the
/// history.
FeatureRow extractFeatures(const AccountHistory& history, const LevelEstimate& level,
                           const PostOccasion& occasion, const CaptionContent& content,
                           const CaptionInsight& insight, const FeatureContext& context);

/// Replaces a row's lexicon scores, as cross-fitting does in training.
void setLexiconScores(std::span<float, featureCount> row, double score, double pastScore);

/// Sets the content model's score of the row (see ContentModel) and the mean score of the account's
/// earlier posts. extractFeatures() leaves both NaN.
void setContentScores(std::span<float, featureCount> row, double score, double pastScore);

} // namespace likecast
