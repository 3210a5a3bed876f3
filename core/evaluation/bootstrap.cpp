#include "core/evaluation/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

namespace likecast
{

namespace
{

/// One metric's values over the replicates that define it.
class Replicates
{
public:
    void add(double value) { m_values.push_back(value); }

    void add(const std::optional<double>& value)
    {
        if (value)
            m_values.push_back(*value);
    }

    std::optional<Interval> interval()
    {
        if (m_values.empty())
            return std::nullopt;
        std::sort(m_values.begin(), m_values.end());
        return Interval{quantile(0.025), quantile(0.975)};
    }

private:
    double quantile(double share) const
    {
        const double position = share * static_cast<double>(m_values.size() - 1);
        const auto below = static_cast<std::size_t>(position);
        const std::size_t above = std::min(below + 1, m_values.size() - 1);
        const double part = position - static_cast<double>(below);
        return m_values[below] + part * (m_values[above] - m_values[below]);
    }

    std::vector<double> m_values;
};

struct AllReplicates {
    Replicates mae, mse, pairwiseAccuracy, coverage80, width80, gain;

    void add(const Metrics& metrics)
    {
        mae.add(metrics.mae);
        mse.add(metrics.mse);
        pairwiseAccuracy.add(metrics.pairwiseAccuracy);
        coverage80.add(metrics.coverage80);
        width80.add(metrics.width80);
    }

    MetricIntervals intervals()
    {
        return {mae.interval().value_or(Interval{}),
                mse.interval().value_or(Interval{}),
                pairwiseAccuracy.interval(),
                coverage80.interval(),
                width80.interval(),
                gain.interval()};
    }
};

} // namespace

std::optional<MetricIntervals> bootstrapIntervals(std::span<const MetricSums> model,
                                                  std::span<const MetricSums> reference,
                                                  const BootstrapOptions& options)
{
    if (model.size() < 2)
        return std::nullopt;
    // std::uniform_int_distribution differs between standard libraries; the modulo's bias is below
    // 1e-12 for any number of accounts.
    std::mt19937_64 random(options.seed);
    AllReplicates replicates;
    for (int i = 0; i < options.replicates; ++i) {
        MetricSums drawn;
        MetricSums drawnReference;
        for (std::size_t k = 0; k < model.size(); ++k) {
            const std::size_t account = random() % model.size();
            drawn += model[account];
            if (!reference.empty())
                drawnReference += reference[account];
        }
        if (drawn.posts <= 0.0)
            continue;
        replicates.add(metricsOfSums(drawn));
        if (drawnReference.absoluteError > 0.0) {
            const double mae = drawn.absoluteError / drawn.posts;
            replicates.gain.add(1.0 - mae * drawnReference.posts / drawnReference.absoluteError);
        }
    }
    return replicates.intervals();
}

std::optional<PairedGain> pairedGain(std::span<const double> errors,
                                     std::span<const double> reference,
                                     const BootstrapOptions& options)
{
    const std::size_t posts = std::min(errors.size(), reference.size());
    const double total = std::accumulate(reference.begin(), reference.end(), 0.0);
    if (posts < leastPairedPosts || total <= 0.0)
        return std::nullopt;
    const auto block = static_cast<std::size_t>(std::ceil(std::cbrt(static_cast<double>(posts))));
    std::mt19937_64 random(options.seed);
    Replicates gains;
    for (int i = 0; i < options.replicates; ++i) {
        double error = 0.0;
        double ofReference = 0.0;
        for (std::size_t drawn = 0; drawn < posts;) {
            std::size_t at = random() % posts;
            for (std::size_t k = 0; k < block && drawn < posts; ++k, ++drawn) {
                error += errors[at];
                ofReference += reference[at];
                at = (at + 1) % posts;
            }
        }
        if (ofReference > 0.0)
            gains.add(1.0 - error / ofReference);
    }
    const double value = 1.0 - std::accumulate(errors.begin(), errors.end(), 0.0) / total;
    return PairedGain{value, gains.interval().value_or(Interval{value, value})};
}

} // namespace likecast
