#pragma once

#include "core/features/feature_schema.h"
#include "core/history/account_history.h"

#include <cmath>
#include <limits>
#include <span>

namespace likecast
{

/// What is known about a draft besides the account's own past.
struct FeatureContext {
    AccountCounts counts;
    /// What the model's lexicon makes of the caption, and the mean of that over the account's
    /// earlier captions (see CaptionLexicon); in spreads.
    double lexiconScore = 0.0;
    double pastLexiconScore = 0.0;
    /// Days between posting and the day its likes were (or will have been) counted; at
    /// matureAgeDays or above the count is final. A draft is always asked for its mature count.
    double countAgeDays = 14.0;
};

/// From here on a post's likes no longer grow noticeably.
inline constexpr double matureAgeDays = 14.0;

/// What a caption's content says together with the account's past. It does not depend on the hour,
/// so that the hours of a week share it.
struct CaptionInsight {
    EffectSummary terms;
    EffectSummary pairs;
    ShrunkenEffect opening;
    RegressionEstimate pairRegression;
    NeighbourSummary neighbours;
};

CaptionInsight captionInsight(const AccountHistory& history, const CaptionContent& content);

/// The row of schema order for a post of this account at this moment, from its past alone.
/// `level` is history.level() of the occasion's media type. Any thread that owns the history.
FeatureRow extractFeatures(const AccountHistory& history, const LevelEstimate& level,
                           const PostOccasion& occasion, const CaptionContent& content,
                           const CaptionInsight& insight, const FeatureContext& context);

/// Puts other lexicon scores into a row, as training does when the lexicon is cross-fitted.
void setLexiconScores(std::span<float, featureCount> row, double score, double pastScore);

/// Puts in what the content model makes of the row (see ContentModel), and the mean of that over
/// the account's earlier posts. extractFeatures() leaves both NaN.
void setContentScores(std::span<float, featureCount> row, double score, double pastScore);

} // namespace likecast
