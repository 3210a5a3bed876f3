#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace likecast
{

/// The median; the mean of the two middle values for an even number. NaN if empty.
double medianOf(std::span<const double> values);

/// Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996).
/// `ascending` is sorted; `probability` in [0, 1]. NaN if empty.
double quantileOfSorted(std::span<const double> ascending, double probability);

/// The last `count` values of a series, or all if it has fewer.
inline std::span<const double> lastOf(const std::vector<double>& values, std::size_t count)
{
    const std::size_t taken = count < values.size() ? count : values.size();
    return std::span<const double>(values).last(taken);
}

/// A mean in which older values count less; the caller passes the decay with each new value.
class DecayedMean
{
public:
    void add(double value, double decay)
    {
        m_sum = m_sum * decay + value;
        m_weight = m_weight * decay + 1.0;
    }

    double weight() const { return m_weight; }

    /// The mean with `priorWeight` observations of `prior` added; `prior` if there are none.
    double mean(double prior, double priorWeight = 0.0) const
    {
        const double weight = m_weight + priorWeight;
        return weight > 0.0 ? (m_sum + prior * priorWeight) / weight : prior;
    }

private:
    double m_sum = 0.0;
    double m_weight = 0.0;
};

/// Mean of a group's residuals, shrunk towards 0 while the group is small (James-Stein shrinkage
/// with a fixed prior count).
struct ShrunkenEffect {
    double sum = 0.0;
    double count = 0.0;

    void add(double residual)
    {
        sum += residual;
        count += 1.0;
    }

    double value(double priorCount) const { return sum / (count + priorCount); }
};

} // namespace likecast
