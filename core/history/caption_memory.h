#pragma once

#include "core/history/caption_content.h"
#include "core/history/running_statistics.h"

#include <array>
#include <span>
#include <unordered_map>
#include <vector>

namespace likecast
{

/// Past effects of the known ones among a caption's terms (or pairs), in units of the account's
/// spread; NaN if none is known.
struct EffectSummary {
    double mean = 0.0;
    double sum = 0.0; ///< divided by the square root of the count
    double highest = 0.0;
    double lowest = 0.0;
    double knownShare = 0.0;
    double weighted = 0.0;    ///< mean weighted by the effects' size
    double topThree = 0.0;    ///< mean of the three highest
    double bottomThree = 0.0; ///< mean of the three lowest
};

/// An online regression's estimate: mean and uncertainty.
struct RegressionEstimate {
    double mean = 0.0;
    double variance = 0.0; ///< of the mean
};

/// The past posts with the most similar captions.
struct NeighbourSummary {
    double nearest = 0.0;    ///< residual of the nearest, times its similarity
    double meanOfFive = 0.0; ///< similarity-weighted and shrunken
    double meanOfTwenty = 0.0;
    double similarity = 0.0;     ///< of the nearest, [0, 1]
    double weight = 0.0;         ///< sum of squared similarities of the twenty
    std::size_t nearestPost = 0; ///< its index among the remembered posts
    bool found = false;
};

/// What one account's captions have done so far, learned one post at a time from the residuals (y -
/// level) / spread:
/// - shrunken mean residual of every term, pair of terms and opening term;
/// - two online linear regressions with independent Gaussian weights (the diagonal Kalman
///   filter of AROW regression: Vaits and Crammer, "Re-adapting the regularization of weights
///   for non-stationary regression", ALT 2011), one over terms and context (hour, weekday, media
///   type, length, month), one over terms and pairs;
/// - nearest captions by cosine of inverse document frequencies.
/// Use from one thread.
class CaptionMemory
{
public:
    EffectSummary termEffects(const CaptionContent& content) const;
    EffectSummary pairEffects(const CaptionContent& content) const;
    ShrunkenEffect openingEffect(const CaptionContent& content) const;

    /// `context`: distinct ids that do not collide with caption terms.
    RegressionEstimate regressOnContext(const CaptionContent& content,
                                        std::span<const quint64> context) const;
    RegressionEstimate regressOnPairs(const CaptionContent& content) const;
    NeighbourSummary neighbours(const CaptionContent& content) const;

    /// Shrunken mean residual of one term, 0 if unknown; for explanations.
    double termEffect(quint64 term) const;

    /// `residual` is (y - level) / spread. With `learn` false the post only takes its number among
    /// the neighbours.
    void append(const CaptionContent& content, std::span<const quint64> context, double residual,
                bool learn);

    std::size_t count() const { return m_posts.size(); }

private:
    struct Weight {
        float mean = 0.0F;
        float variance = -1.0F; ///< negative: not updated yet, use the prior
    };
    struct Term {
        ShrunkenEffect effect;
        Weight contextWeight;
        Weight pairWeight;
        std::vector<std::uint32_t> posts; ///< ascending
    };
    struct Pair {
        ShrunkenEffect effect;
        Weight weight;
    };
    struct RememberedPost {
        float residual = 0.0F;
        float squaredNorm = 0.0F;
    };

    double inverseFrequency(const Term* term) const;
    const Term* findTerm(quint64 id) const;

    std::unordered_map<quint64, Term> m_terms;
    std::unordered_map<quint64, Pair> m_pairs;
    std::unordered_map<quint64, ShrunkenEffect> m_openings;
    std::unordered_map<quint64, Weight> m_context;
    std::vector<RememberedPost> m_posts;
    mutable std::vector<float> m_similarities; ///< one per remembered post, 0 between calls
};

} // namespace likecast
