#pragma once

#include "core/history/caption_memory.h"
#include "core/history/posting_rhythm.h"
#include "core/history/posting_times.h"
#include "core/history/rule_bank.h"
#include "core/posts/local_time.h"
#include "core/posts/post.h"

#include <QByteArray>

#include <array>

namespace likecast
{

/// An account's level before its own posts determine it.
struct LevelPrior {
    double logLikes = 4.0;
    double postsWorth = 0.0; ///< how many own posts it is worth: s2_within / s2_between
    double error = 1.0;      ///< mean absolute error of this level, > 0
};

/// The level and spread that a post is compared with.
struct LevelEstimate {
    double logLikes = 0.0;
    double spread = 0.45; ///< > 0: mean absolute error of the level for this account
    RuleValues rules{};
};

/// A post to forecast, before its likes are known.
struct PostOccasion {
    qint64 takenAtMs = 0;
    std::optional<MediaType> mediaType = MediaType::Photo; ///< unset if unknown
    TimePrecision timePrecision = TimePrecision::Second;
    QByteArray timeZoneId = {}; ///< IANA; empty: the account's
};

/// The account's own shrunken effects other than captions and times, in spreads.
struct OccasionEffects {
    double month = 0.0;
    double mediaType = 0.0;
    double mediaTypeShare = 0.0; ///< of posts of a known type; NaN before the first one
    double captionLength = 0.0;
};

/// Mean of ln(1 + count) over past captions.
struct CaptionHabits {
    double characters = 0.0;
    double hashtags = 0.0;
    double mentions = 0.0;
    double emoji = 0.0;
};

/// The features of an account's past for its next post, updated one post at a time: a post costs
/// time in proportion to its caption's length, never to the length of the history. Later posts are
/// never seen, and a post's own likes enter only with append().
///
/// Posts arrive in time order, those of the same time in any order; the caller leaves out posts
/// without likes. Local hours are those of `timeZoneId` (IANA, with daylight saving), UTC if it is
/// empty or unknown. Use from one thread.
class AccountHistory
{
public:
    explicit AccountHistory(LevelPrior prior, QByteArray timeZoneId = {},
                            RuleAverage average = RuleAverage::Mean);

    LevelEstimate level(std::optional<MediaType> mediaType) const;
    OccasionEffects effects(const PostOccasion& occasion, const CaptionContent& content) const;
    RegressionEstimate regressOnContext(const PostOccasion& occasion,
                                        const CaptionContent& content) const;
    LocalTime localTimeOf(const PostOccasion& occasion) const;
    /// The effect of hour and weekday at that time. Its mean is 0 if the hour is unknown.
    TimeEffect timeEffect(const PostOccasion& occasion) const;
    const PostingTimes& times() const { return m_times; }
    /// Hours since the last post of that media type; NaN without one.
    double hoursSinceType(const PostOccasion& occasion) const;
    CaptionHabits habits() const;
    /// Recency-weighted correlation of consecutive residuals, shrunk towards 0.
    double momentum() const { return m_neighbourProducts / (m_squares + 5.0); }
    /// Mean of the last ten errors of the level, in y; NaN before the second post.
    double recentError() const;

    const RuleBank& rules() const { return m_rules; }
    /// Without posts whose times are unknown.
    const PostingRhythm& rhythm() const { return m_rhythm; }
    const CaptionMemory& captions() const { return m_captions; }
    std::size_t count() const { return m_rules.count(); }
    /// Media type of the last post; Photo before the first.
    /// Unset before the first post and if its type is unknown.
    std::optional<MediaType> lastMediaType() const { return m_lastMediaType; }
    /// The number of posts whose type is known.
    std::size_t typedCount() const { return m_typedCount; }

    /// `y` = ln(1 + likes).
    void append(const PostOccasion& occasion, const CaptionContent& content, double y);

private:
    void learn(const PostOccasion& occasion, const CaptionContent& content, double residual);

    LevelPrior m_prior;
    QByteArray m_timeZoneId;
    RuleBank m_rules;
    PostingRhythm m_rhythm;
    CaptionMemory m_captions;
    PostingTimes m_times;
    std::array<ShrunkenEffect, 12> m_months;
    std::array<ShrunkenEffect, allMediaTypes.size()> m_types;
    std::array<double, allMediaTypes.size()> m_typeCounts{};
    std::array<qint64, allMediaTypes.size()> m_typeLastMs{};
    std::array<ShrunkenEffect, 6> m_lengths;
    CaptionHabits m_habitSums;
    double m_neighbourProducts = 0.0;
    double m_squares = 0.0;
    double m_lastResidual = 0.0;
    DecayedMean m_recentError;
    std::size_t m_typedCount = 0;
    std::optional<MediaType> m_lastMediaType;
};

} // namespace likecast
