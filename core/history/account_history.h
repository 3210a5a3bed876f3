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

/// Where an account's level stands before its own posts say so.
struct LevelPrior {
    double logLikes = 4.0;
    double postsWorth = 0.0; ///< how many own posts weigh as much: s2_within / s2_between
    double error = 1.0;      ///< mean absolute error of this level, > 0
};

/// Level and spread that a post is measured against.
struct LevelEstimate {
    double logLikes = 0.0;
    double spread = 0.45; ///< > 0: mean absolute error of such levels for this account
    RuleValues rules{};
};

/// What is asked about: a post before its likes are known.
struct PostOccasion {
    qint64 takenAtMs = 0;
    MediaType mediaType = MediaType::Photo;
    TimePrecision timePrecision = TimePrecision::Second;
    QByteArray timeZoneId = {}; ///< IANA; empty: the account's
};

/// The account's own shrunken past effects outside captions and times, in spreads.
struct OccasionEffects {
    double month = 0.0;
    double mediaType = 0.0;
    double mediaTypeShare = 0.0; ///< NaN before the first post
    double captionLength = 0.0;
};

/// Mean of ln(1 + count) over past captions.
struct CaptionHabits {
    double characters = 0.0;
    double hashtags = 0.0;
    double mentions = 0.0;
    double emoji = 0.0;
};

/// Everything an account's past says about its next post, kept up to date one post at a time: a
/// post costs about its caption's length, never the length of the history. Nothing here knows of
/// later posts, and a post's own likes enter only with append().
///
/// Posts come in order of time, a moment's in any; those without likes are left out by the
/// caller. Local hours are those of `timeZoneId` (IANA, daylight saving included), UTC when it is
/// empty or unknown. An object belongs to one thread.
class AccountHistory
{
public:
    explicit AccountHistory(LevelPrior prior, QByteArray timeZoneId = {});

    LevelEstimate level(MediaType mediaType) const;
    OccasionEffects effects(const PostOccasion& occasion, const CaptionContent& content) const;
    RegressionEstimate regressOnContext(const PostOccasion& occasion,
                                        const CaptionContent& content) const;
    LocalTime localTimeOf(const PostOccasion& occasion) const;
    /// What hour and weekday do at that time. Without a mean where the hour is not known.
    TimeEffect timeEffect(const PostOccasion& occasion) const;
    const PostingTimes& times() const { return m_times; }
    /// Hours since the last post of that media type; NaN without one.
    double hoursSinceType(const PostOccasion& occasion) const;
    CaptionHabits habits() const;
    /// Recency-weighted correlation of neighbouring residuals, drawn towards 0.
    double momentum() const { return m_neighbourProducts / (m_squares + 5.0); }
    /// Mean of the last ten errors of the level, in y; NaN before the second post.
    double recentError() const;

    const RuleBank& rules() const { return m_rules; }
    /// Without posts whose times are not known at all.
    const PostingRhythm& rhythm() const { return m_rhythm; }
    const CaptionMemory& captions() const { return m_captions; }
    std::size_t count() const { return m_rules.count(); }
    /// Media type of the last post; Photo before the first.
    MediaType lastMediaType() const { return m_lastMediaType; }

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
    MediaType m_lastMediaType = MediaType::Photo;
};

} // namespace likecast
