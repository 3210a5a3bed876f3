#include "core/history/posting_rhythm.h"

#include "core/history/running_statistics.h"

#include <algorithm>
#include <limits>

namespace likecast
{

namespace
{

constexpr double millisecondsPerHour = 3'600'000.0;
constexpr double hoursPerDay = 24.0;
constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t rhythmPosts = 30;
constexpr std::size_t recentPostLimit = 300;

double hoursBetween(qint64 earlierMs, qint64 laterMs)
{
    return std::max(0.0, static_cast<double>(laterMs - earlierMs) / millisecondsPerHour);
}

/// Sums of a least-squares line.
struct Line {
    double n = 0.0, x = 0.0, y = 0.0, xx = 0.0, xy = 0.0;

    void add(double xValue, double yValue)
    {
        n += 1.0;
        x += xValue;
        y += yValue;
        xx += xValue * xValue;
        xy += xValue * yValue;
    }

    double slope(double ridge) const { return (xy - x * y / n) / (xx - x * x / n + ridge); }
};

/// The mean; NaN if `count` is 0.
double meanOf(double sum, int count)
{
    return count > 0 ? sum / count : notKnown;
}

} // namespace

RecentPosts PostingRhythm::recentPosts(qint64 atMs, const std::vector<double>& values) const
{
    RecentPosts recent;
    double sixHours = 0.0;
    double oneDay = 0.0;
    double threeDays = 0.0;
    int inThreeDays = 0;
    const std::size_t looked = std::min(recentPostLimit, m_takenAtMs.size());
    for (std::size_t back = 1; back <= looked; ++back) {
        const double hours = hoursBetween(m_takenAtMs[m_takenAtMs.size() - back], atMs);
        if (hours > 7 * hoursPerDay)
            break;
        const double y = values[values.size() - back];
        ++recent.inOneWeek;
        recent.inOneHour += hours <= 1.0 ? 1 : 0;
        if (hours <= 3 * hoursPerDay) {
            ++inThreeDays;
            threeDays += y;
        }
        if (hours <= hoursPerDay) {
            ++recent.inOneDay;
            oneDay += y;
        }
        if (hours <= 6.0) {
            ++recent.inSixHours;
            sixHours += y;
        }
    }
    recent.meanOfSixHours = meanOf(sixHours, recent.inSixHours);
    recent.meanOfOneDay = meanOf(oneDay, recent.inOneDay);
    recent.meanOfThreeDays = meanOf(threeDays, inThreeDays);
    return recent;
}

double PostingRhythm::hoursSinceLast(qint64 atMs) const
{
    return m_takenAtMs.empty() ? notKnown : hoursBetween(m_takenAtMs.back(), atMs);
}

double PostingRhythm::hoursBetweenLastTwo() const
{
    const std::size_t count = m_takenAtMs.size();
    return count < 2 ? notKnown : hoursBetween(m_takenAtMs[count - 2], m_takenAtMs[count - 1]);
}

double PostingRhythm::medianHoursBetweenPosts() const
{
    return m_takenAtMs.size() < 2 ? notKnown : m_medianHours;
}

double PostingRhythm::daysOfLastThirty(qint64 atMs) const
{
    const std::size_t count = m_takenAtMs.size();
    if (count < 2)
        return notKnown;
    return hoursBetween(m_takenAtMs[count - std::min(count, rhythmPosts)], atMs) / hoursPerDay;
}

double PostingRhythm::slopePerMonth(qint64 atMs, const std::vector<double>& values) const
{
    Line line;
    const std::size_t looked = std::min<std::size_t>(100, m_takenAtMs.size());
    for (std::size_t back = 1; back <= looked; ++back) {
        const double months =
            hoursBetween(m_takenAtMs[m_takenAtMs.size() - back], atMs) / (30.0 * hoursPerDay);
        if (months > 6.0)
            break;
        line.add(-months, values[values.size() - back]);
    }
    return line.n < 6.0 ? notKnown : line.slope(1.0);
}

void PostingRhythm::append(qint64 takenAtMs)
{
    m_takenAtMs.push_back(takenAtMs);
    const std::size_t count = std::min(rhythmPosts, m_takenAtMs.size());
    std::vector<double> gaps;
    for (std::size_t i = m_takenAtMs.size() - count + 1; i < m_takenAtMs.size(); ++i)
        gaps.push_back(hoursBetween(m_takenAtMs[i - 1], m_takenAtMs[i]));
    m_medianHours = medianOf(gaps);
}

double slopePerTenPosts(const std::vector<double>& values)
{
    const std::size_t count = std::min<std::size_t>(30, values.size());
    if (count < 4)
        return notKnown;
    Line line;
    for (std::size_t back = 1; back <= count; ++back)
        line.add(-static_cast<double>(back), values[values.size() - back]);
    return 10.0 * line.slope(20.0);
}

} // namespace likecast
