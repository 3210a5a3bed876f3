#pragma once

#include <QtGlobal>

#include <vector>

namespace likecast
{

/// Posts of the last hours before a moment.
struct RecentPosts {
    int inOneHour = 0;
    int inSixHours = 0;
    int inOneDay = 0;
    int inOneWeek = 0;
    double meanOfSixHours = 0.0; ///< of y; NaN where there was no post
    double meanOfOneDay = 0.0;
    double meanOfThreeDays = 0.0;
};

/// When one account posted, and how often. Times are UTC milliseconds, never descending.
class PostingRhythm
{
public:
    /// At most the last 300 posts are looked at.
    RecentPosts recentPosts(qint64 atMs, const std::vector<double>& values) const;

    double hoursSinceLast(qint64 atMs) const;   ///< NaN before the first post, never negative
    double hoursBetweenLastTwo() const;         ///< NaN before the second
    double medianHoursBetweenPosts() const;     ///< of the last 30 posts; NaN before the second
    double daysOfLastThirty(qint64 atMs) const; ///< since the 30th last (or first) post
    /// Slope of y per 30 days over the posts of the last 180 days (at most 100), drawn towards 0;
    /// NaN with fewer than 6 of them.
    double slopePerMonth(qint64 atMs, const std::vector<double>& values) const;

    void append(qint64 takenAtMs);

    const std::vector<qint64>& takenAtMs() const { return m_takenAtMs; }

private:
    std::vector<qint64> m_takenAtMs;
    double m_medianHours = 0.0;
};

/// Slope of y per 10 posts over the last 30, drawn towards 0; NaN with fewer than 4.
double slopePerTenPosts(const std::vector<double>& values);

} // namespace likecast
