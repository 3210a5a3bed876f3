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

/// What an hour and weekday do at one account, in y above its usual time, as a normal distribution.
struct TimeEffect {
    double mean = 0.0;
    double deviation = 0.0; ///< standard deviation of what is known of it, >= 0

    double low80() const { return mean - deviationsOf80 * deviation; }
    double high80() const { return mean + deviationsOf80 * deviation; }
    bool isUncertain() const { return low80() <= 0.0 && high80() >= 0.0; }

    static constexpr double deviationsOf80 = 1.2816;
};

/// The one estimate of what hour and weekday do to an account's likes: Bayesian linear regression
/// of y above the level on six harmonics of the day, the weekday, and the first harmonic on
/// weekends, one conjugate update a post. The prior has no effect in the mean; its deviations were
/// fitted by marginal likelihood (EM) to 47 accounts whose hours are known. As accounts differ in
/// how much hours matter to them, three such regressions with deviations of half, once and three
/// times that are averaged by how well each has forecast the account's posts.
///
/// Effects are measured from the account's own usual mix of times, so that a usual time changes
/// nothing. Only posts whose hour is real teach anything. With fewer than postsNeeded of them, and
/// at hours that the account has hardly tried, nothing is claimed: the mean is 0. A value.
class PostingTimes
{
public:
    static constexpr int postsNeeded = 30; ///< with real hours, for any effect to be claimed
    /// At fewer posts within an hour of the time of day an hour counts as untried.
    static constexpr int postsOfTriedHour = 3;

    PostingTimes();

    /// What happens at that time, `weekday` 0 = Monday.
    TimeEffect effect(int weekday, double hour) const;
    TimeEffect effect(const LocalTime& time) const { return effect(time.weekday, time.hour); }

    bool hasEvidence() const { return m_posts >= postsNeeded; }
    int postsWithHours() const { return m_posts; }
    /// Posts of the account in that hour of that weekday.
    int postsAt(int weekday, int hour) const;
    /// Posts in that hour of the day and its two neighbours, on any day.
    int postsNear(int hour) const;
    bool isTried(int hour) const { return postsNear(hour) >= postsOfTriedHour; }

    /// Takes in a post whose hour is real: `residual` is y above the level that was expected,
    /// `spread` the mean absolute size of such residuals, > 0.
    void append(const LocalTime& time, double residual, double spread);

private:
    static constexpr std::size_t inputCount = 21;
    using Inputs = std::array<double, inputCount>;

    /// One of the regressions, in spreads.
    struct Belief {
        Inputs mean{};
        std::array<Inputs, inputCount> covariance{};
        double logEvidence = 0.0; ///< of the posts so far

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

/// The wall clock of a post in a time zone (IANA; UTC where it is empty or unknown). A date without
/// an hour that is stored as its midnight UTC keeps its date in every zone.
LocalTime localTimeOf(qint64 takenAtMs, TimePrecision precision, const QByteArray& timeZoneId);

/// A time of day, in milliseconds, that more than half of an account's posts share: no real hours,
/// but what a source writes where it knows the date alone. Nothing below five posts.
std::optional<qint64> sharedTimeOfDay(std::span<const Post> posts);

/// The precision of a post, given what its account's posts share.
TimePrecision timePrecisionOf(const Post& post, const std::optional<qint64>& sharedTimeOfDay);

/// A post's wall clock in its own time zone, or in that of its account where it has none.
LocalTime localTimeOf(const Post& post, const QByteArray& accountZoneId);

/// The estimate after all posts (oldest first; those without likes are passed over): what
/// AccountHistory::times() says of the same posts.
PostingTimes postingTimesOf(std::span<const Post> posts, const QByteArray& timeZoneId);

} // namespace likecast
