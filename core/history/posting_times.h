#pragma once

#include "core/posts/local_time.h"
#include "core/posts/post.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace likecast
{

/// Effect of an hour and weekday for one account, in y relative to its usual time, as a normal
/// distribution.
struct TimeEffect {
    double mean = 0.0;
    double deviation = 0.0; ///< standard deviation of the estimate, >= 0

    double low80() const { return mean - deviationsOf80 * deviation; }
    double high80() const { return mean + deviationsOf80 * deviation; }
    bool isUncertain() const { return low80() <= 0.0 && high80() >= 0.0; }

    static constexpr double deviationsOf80 = 1.2816;
};

/// Estimates the effect of hour and weekday on an account's likes: Bayesian linear regression of y
/// above the level on six harmonics of the day, the weekday, and the first harmonic on weekends,
/// with one conjugate update per post. The prior mean is zero; its deviations were fitted by
/// marginal likelihood (EM) to 47 accounts with known hours. Because accounts differ in how much
/// hours matter, three such regressions, with 0.5, 1 and 3 times these deviations, are averaged by
/// how well each has forecast the account's posts.
///
/// Effects are relative to the account's own usual mix of times, so that a usual time changes
/// nothing. Only posts with a real hour are used. The mean is 0 with fewer than postsNeeded of
/// them, and at hours that the account has hardly tried. A value.
class PostingTimes
{
public:
    static constexpr int postsNeeded = 30; ///< with real hours, before any effect is reported
    /// An hour with fewer posts within an hour of it counts as untried.
    static constexpr int postsOfTriedHour = 3;

    PostingTimes();

    /// The effect at that time; `weekday` 0 = Monday.
    TimeEffect effect(int weekday, double hour) const;
    TimeEffect effect(const LocalTime& time) const { return effect(time.weekday, time.hour); }

    bool hasEvidence() const { return m_posts >= postsNeeded; }
    int postsWithHours() const { return m_posts; }
    /// Posts of the account in this hour of this weekday.
    int postsAt(int weekday, int hour) const;
    /// Posts in this hour of the day and its two neighbours, on any day.
    int postsNear(int hour) const;
    bool isTried(int hour) const { return postsNear(hour) >= postsOfTriedHour; }

    /// Adds a post with a real hour: `residual` is y minus the expected level, `spread` the mean
    /// absolute size of such residuals, > 0.
    void append(const LocalTime& time, double residual, double spread);

private:
    static constexpr std::size_t inputCount = 21;
    using Inputs = std::array<double, inputCount>;

    /// One of the regressions, in spreads.
    struct Belief {
        Inputs mean{};
        std::array<Inputs, inputCount> covariance{};
        double logEvidence = 0.0; ///< of the posts so far, under this prior

        void append(const Inputs& inputs, double residual);
        TimeEffect effect(const Inputs& inputs) const;
    };

    static double priorDeviation(std::size_t input);
    static Inputs inputsOf(int weekday, double hour);

    std::array<Belief, 3> m_beliefs;
    Inputs m_usual{};
    std::array<std::array<int, 24>, 7> m_counts{};
    double m_spread = 0.45;
    int m_posts = 0;
};

/// Local time of a post in a time zone (IANA; UTC if empty or unknown). A date without an hour,
/// stored as midnight UTC, keeps its date in every zone.
LocalTime localTimeOf(qint64 takenAtMs, TimePrecision precision, const QByteArray& timeZoneId);

/// The time of day, in milliseconds, that more than half of an account's posts share: not a real
/// hour, but what a source writes if it knows only the date. std::nullopt for fewer than five
/// posts, or if there is none.
std::optional<qint64> sharedTimeOfDay(std::span<const Post> posts);

/// The precision of a post's time, given sharedTimeOfDay() of its account's posts.
TimePrecision timePrecisionOf(const Post& post, const std::optional<qint64>& sharedTimeOfDay);

/// Local time of a post in its own time zone, or in its account's if it has none.
LocalTime localTimeOf(const Post& post, const QByteArray& accountZoneId);

/// The estimate after all posts (oldest first; posts without likes are ignored). Equals
/// AccountHistory::times() for the same posts.
PostingTimes postingTimesOf(std::span<const Post> posts, const QByteArray& timeZoneId);

} // namespace likecast
