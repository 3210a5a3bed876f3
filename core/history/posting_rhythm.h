#pragma once

#include <QtGlobal>

#include <vector>

namespace likecast
{

/// Posts in the hours before a given time.
struct RecentPosts {
    int inOneHour = 0;
    int inSixHours = 0;
    int inOneDay = 0;
    int inOneWeek = 0;
    double meanOfSixHours = 0.0; ///< of y; NaN if there was no post
    double meanOfOneDay = 0.0;
    double meanOfThreeDays = 0.0;
};

/// When and how often one account posted. Times are UTC milliseconds, non-decreasing.
class PostingRhythm
{
public:
    /// Looks at the last 300 posts at most.
    RecentPosts recentPosts(qint64 atMs, const std::vector<double>& values) const;

    double hoursSinceLast(qint64 atMs) const;   ///< NaN before the first post, never negative
    double hoursBetweenLastTwo() const;         ///< NaN before the second
    double medianHoursBetweenPosts() const;     ///< of the last 30 posts; NaN before the second
    double daysOfLastThirty(qint64 atMs) const; ///< since the 30th most recent (or first) post
    /// Slope of y per 30 days over the posts of the last 180 days (at most 100), shrunk towards 0;
    /// NaN for fewer than 6 posts.
    double slopePerMonth(qint64 atMs, const std::vector<double>& values) const;

    void append(qint64 takenAtMs);

    const std::vector<qint64>& takenAtMs() const { return m_takenAtMs; }

private:
    std::vector<qint64> m_takenAtMs;
    double m_medianHours = 0.0;
};

/// Slope of y per 10 posts over the last 30, shrunk towards 0; NaN for fewer than 4.
double slopePerTenPosts(const std::vector<double>& values);

} // namespace likecast
