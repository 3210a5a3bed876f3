#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// How some of an account's posts did compared with all the others.
struct DayEffect {
    int posts = 0;
    int days = 0;        ///< with such posts
    double effect = 0.0; ///< mean of the values of these posts, minus the mean of the others
    double low = 0.0;    ///< 80 % interval
    double high = 0.0;
    double pValue = 1.0; ///< two-sided
};

/// Compares groups of posts. Posts of one day often share an event, so days are counted, not posts:
/// a hashtag used on one graduation day is one observation. Effects are compared with the spread of
/// all posts, with outliers clipped, so that one viral post does not decide.
class DayEffects
{
public:
    static constexpr int leastDays = 5; ///< needed in the group, and outside

    /// One entry per post. `days` is unique across days and accounts; posts of one day are
    /// adjacent.
    DayEffects(std::vector<qint64> days, const std::vector<double>& values);

    /// `posts` are ascending indices. std::nullopt with fewer than leastDays days on either side.
    std::optional<DayEffect> of(std::span<const std::size_t> posts) const;

private:
    std::vector<qint64> m_days;
    std::vector<double> m_values; ///< with outliers clipped
    std::size_t m_allDays = 0;
    double m_total = 0.0;
    double m_deviation = 0.0;
};

} // namespace likecast
