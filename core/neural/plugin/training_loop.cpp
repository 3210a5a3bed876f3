#include "core/neural/plugin/training_loop.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace likecast::neural
{

namespace
{

class Training
{
public:
    Training(TrainableNetwork& network, bool hasValidation, const FitSettings& fit,
             FitObserver& observer, TrainingPosition position)
        : m_network(network)
        , m_hasValidation(hasValidation)
        , m_fit(fit)
        , m_observer(observer)
        , m_end{position, false}
    {
    }

    TrainingEnd run(std::int64_t rows)
    {
        const std::int64_t last = m_end.position.epoch + m_fit.epochs;
        while (m_end.position.epoch < last && !m_end.finished) {
            const bool whole = runEpoch(orderOfEpoch(rows, m_fit.seed, m_end.position.epoch));
            if (!whole && m_steps == 0 && m_end.position.bestEpoch == 0)
                throw StoppedAtStart();
            if (m_epochSteps > 0)
                evaluate(last, whole);
            if (!whole)
                break;
        }
        return m_end;
    }

private:
    bool runEpoch(const std::vector<std::int64_t>& order)
    {
        m_epochSteps = 0;
        m_lossSum = 0.0;
        m_lossRows = 0;
        const auto batch = static_cast<std::size_t>(m_fit.batch);
        for (std::size_t begin = 0; begin < order.size(); begin += batch) {
            if (m_observer.stopRequested())
                return false;
            const std::size_t end = std::min(order.size(), begin + batch);
            const std::vector<std::int64_t> rows(order.begin() + static_cast<std::ptrdiff_t>(begin),
                                                 order.begin() + static_cast<std::ptrdiff_t>(end));
            m_lossSum += m_network.learn(rows) * static_cast<double>(rows.size());
            m_lossRows += rows.size();
            ++m_steps;
            ++m_epochSteps;
        }
        return true;
    }

    /// Evaluates interrupted epochs too: their weights may be the best so far.
    void evaluate(std::int64_t last, bool whole)
    {
        TrainingPosition& position = m_end.position;
        const double training = m_lossSum / static_cast<double>(m_lossRows);
        const double validation =
            m_hasValidation ? m_network.validationLoss() : std::numeric_limits<double>::quiet_NaN();
        const double loss = m_hasValidation ? validation : training;
        const std::int64_t epoch = position.epoch + 1;
        if (!position.bestLoss || loss < *position.bestLoss) {
            position.bestLoss = loss;
            position.bestEpoch = epoch;
            m_network.keepBest();
        }
        if (!whole)
            return;
        position.epoch = epoch;
        m_end.finished = m_fit.patience > 0 && epoch - position.bestEpoch >= m_fit.patience;
        m_observer.epochDone(
            {static_cast<int>(epoch), static_cast<int>(last), training, validation});
    }

    TrainableNetwork& m_network;
    bool m_hasValidation;
    const FitSettings& m_fit;
    FitObserver& m_observer;
    TrainingEnd m_end;
    std::int64_t m_steps = 0;
    std::int64_t m_epochSteps = 0;
    double m_lossSum = 0.0;
    std::size_t m_lossRows = 0;
};

} // namespace

std::vector<std::int64_t> orderOfEpoch(std::int64_t rows, std::uint64_t seed, std::int64_t epoch)
{
    std::vector<std::int64_t> order(static_cast<std::size_t>(rows));
    std::iota(order.begin(), order.end(), std::int64_t{0});
    std::mt19937_64 random(randomSeed(seed, static_cast<std::uint64_t>(epoch), 0));
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    return order;
}

std::uint64_t randomSeed(std::uint64_t seed, std::uint64_t epoch, std::uint64_t stream)
{
    // SplitMix64 (Steele, Lea and Flood 2014) over the three numbers.
    std::uint64_t mixed = 0;
    for (const std::uint64_t part : {seed, epoch, stream}) {
        mixed += part + 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        mixed ^= mixed >> 31;
    }
    return mixed;
}

TrainingPosition startFromWeights(TrainableNetwork& network, bool hasValidation)
{
    TrainingPosition position;
    const double loss =
        hasValidation ? network.validationLoss() : std::numeric_limits<double>::quiet_NaN();
    if (std::isfinite(loss)) {
        position.bestLoss = loss;
        network.keepBest();
    }
    return position;
}

TrainingEnd runTraining(TrainableNetwork& network, std::int64_t rows, bool hasValidation,
                        const FitSettings& fit, FitObserver& observer, TrainingPosition position)
{
    if (rows < 1 || fit.epochs < 1 || fit.batch < 1 || !(fit.learningRate > 0.0))
        throw InvalidInput("no rows, or settings out of range");
    return Training(network, hasValidation, fit, observer, position).run(rows);
}

} // namespace likecast::neural
