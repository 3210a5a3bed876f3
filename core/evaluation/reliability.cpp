#include "core/evaluation/reliability.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace likecast
{

namespace
{

constexpr std::size_t binCount = 10;
constexpr double unlimited = std::numeric_limits<double>::infinity();

template<std::size_t N, typename Measure>
std::vector<CoverageBin> coverageBins(std::span<const ScoredSeries> series,
                                      const std::array<double, N>& edges, Measure measure)
{
    std::vector<CoverageBin> bins;
    for (std::size_t i = 0; i < N; ++i)
        bins.push_back({edges[i], i + 1 < N ? edges[i + 1] : unlimited, 0, 0.0, 0.0});
    for (const ScoredSeries& account : series) {
        for (std::size_t i = 0; i < account.size(); ++i) {
            const Forecast& forecast = account.forecasts[i];
            if (!forecast.hasRange)
                continue;
            const auto next = std::upper_bound(edges.begin(), edges.end(), measure(account, i));
            CoverageBin& bin = bins[static_cast<std::size_t>(
                std::max<std::ptrdiff_t>(next - edges.begin(), 1) - 1)];
            const double y = account.y[i];
            ++bin.posts;
            bin.coverage += y >= forecast.logLow && y <= forecast.logHigh ? 1.0 : 0.0;
            bin.meanWidth += forecast.logHigh - forecast.logLow;
        }
    }
    std::erase_if(bins, [](const CoverageBin& bin) { return bin.posts == 0; });
    for (CoverageBin& bin : bins) {
        bin.coverage /= static_cast<double>(bin.posts);
        bin.meanWidth /= static_cast<double>(bin.posts);
    }
    return bins;
}

/// Predicted chances and outcomes, in ten bins.
class ChanceTable
{
public:
    ChanceTable()
    {
        for (std::size_t i = 0; i < binCount; ++i) {
            const double width = 1.0 / static_cast<double>(binCount);
            m_reliability.bins.push_back(
                {static_cast<double>(i) * width, static_cast<double>(i + 1) * width, 0, 0.0, 0.0});
        }
    }

    void add(double chance, bool cameTrue)
    {
        const double outcome = cameTrue ? 1.0 : 0.0;
        const double position = std::clamp(chance, 0.0, 1.0) * static_cast<double>(binCount);
        ReliabilityBin& bin =
            m_reliability.bins[std::min(static_cast<std::size_t>(position), binCount - 1)];
        ++bin.posts;
        bin.meanChance += chance;
        bin.observedShare += outcome;
        m_reliability.brierScore += (chance - outcome) * (chance - outcome);
        m_count += 1.0;
    }

    /// std::nullopt if nothing was added.
    std::optional<Reliability> reliability() const
    {
        if (m_count <= 0.0)
            return std::nullopt;
        Reliability reliability = m_reliability;
        reliability.brierScore /= m_count;
        for (ReliabilityBin& bin : reliability.bins) {
            if (bin.posts == 0)
                continue;
            const double n = static_cast<double>(bin.posts);
            reliability.calibrationError += std::abs(bin.meanChance - bin.observedShare) / m_count;
            bin.meanChance /= n;
            bin.observedShare /= n;
        }
        return reliability;
    }

private:
    Reliability m_reliability;
    double m_count = 0.0;
};

} // namespace

std::optional<Reliability> reliabilityOf(std::span<const ScoredSeries> series)
{
    ChanceTable table;
    for (const ScoredSeries& account : series) {
        for (std::size_t i = 0; i < account.size(); ++i) {
            if (const std::optional<double> chance = account.forecasts[i].chanceToBeatMedian)
                table.add(*chance, account.y[i] > account.pastMedian[i]);
        }
    }
    return table.reliability();
}

std::optional<Reliability> pairReliabilityOf(std::span<const ScoredSeries> series)
{
    constexpr std::size_t reach = 20;
    ChanceTable table;
    for (const ScoredSeries& account : series) {
        for (std::size_t i = 0; i < account.size(); ++i) {
            for (std::size_t j = i + 1; j < std::min(account.size(), i + reach + 1); ++j) {
                const double predicted =
                    account.forecasts[j].logMedian - account.forecasts[i].logMedian;
                const double came = account.y[j] - account.y[i];
                const double pairScale =
                    std::max(account.forecasts[i].pairScale, account.forecasts[j].pairScale);
                if (came != 0.0 && pairScale > 0.0)
                    table.add(1.0 / (1.0 + std::exp(-std::abs(predicted) / pairScale)),
                              (predicted >= 0.0) == (came > 0.0));
            }
        }
    }
    return table.reliability();
}

std::vector<CoverageBin> coverageByHistory(std::span<const ScoredSeries> series)
{
    static constexpr std::array edges{5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0};
    return coverageBins(series, edges, [](const ScoredSeries& account, std::size_t i) {
        return static_cast<double>(account.earlierPosts[i]);
    });
}

std::vector<CoverageBin> coverageBySize(std::span<const ScoredSeries> series)
{
    static constexpr std::array edges{0.0, 30.0, 100.0, 300.0, 1000.0, 3000.0, 10'000.0, 30'000.0};
    return coverageBins(series, edges, [](const ScoredSeries& account, std::size_t i) {
        return likesFromLog(account.pastMedian[i]);
    });
}

} // namespace likecast
