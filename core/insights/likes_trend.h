#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// A count at a time; UTC milliseconds since 1970.
struct CountAt {
    qint64 atMs = 0;
    double count = 0.0;
};

/// The mean of y = ln(1 + likes) on one day with posts.
struct DayLikes {
    double time = 0.0; ///< mean time of its posts, in days since the first post
    double y = 0.0;
    int posts = 0;
};

/// Days are counted from the first post. `posts` are in chronological order.
std::vector<DayLikes> likesByDay(std::span<const CountAt> posts);

/// The lag of Newey and West (1994) for that many observations.
int neweyWestLag(std::size_t observations);

/// A straight line through y = ln(1 + likes) over time.
///
/// The observations are the means of whole days, because posts of one day often share an event.
/// The standard errors allow for correlated neighbours (Newey and West 1987, with the lag of Newey
/// and West 1994: 4 (n / 100)^(2/9)).
class LikesTrend
{
public:
    static constexpr int leastDays = 10;
    static constexpr qint64 leastSpanMs = 14LL * 24 * 3600 * 1000;

    struct Value {
        double likes = 0.0;
        double low = 0.0; ///< 80 % interval of the line
        double high = 0.0;
    };
    struct Change {
        double ratio = 0.0; ///< of the end to the beginning, minus 1: 0.12 means +12 %
        double low = 0.0;   ///< 80 % interval
        double high = 0.0;
        bool standsOut = false; ///< p < 0.1, two-sided
    };

    /// In chronological order. std::nullopt below leastDays days with posts or leastSpanMs.
    static std::optional<LikesTrend> of(std::span<const CountAt> posts);

    Value at(qint64 atMs) const;
    Change change() const; ///< over the whole period
    int days() const { return m_days; }

private:
    qint64 m_firstMs = 0;
    qint64 m_lastMs = 0;
    int m_days = 0;
    double m_middle = 0.0; ///< mean day, counted from the first
    double m_level = 0.0;  ///< of y at m_middle
    double m_slope = 0.0;  ///< of y per day
    double m_levelVariance = 0.0;
    double m_slopeVariance = 0.0;
    double m_covariance = 0.0;
};

} // namespace likecast
