#include "core/neural/plugin/training_position.h"

#include <cmath>
#include <cstring>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t maxEpochs = 1'000'000;

} // namespace

void storePosition(const TrainingPosition& position, std::int64_t steps, TensorArchive& archive)
{
    const std::int64_t numbers[] = {steps, position.epoch, position.bestEpoch};
    archive.add("position", std::string(reinterpret_cast<const char*>(numbers), sizeof(numbers)));
    const double loss = position.bestLoss.value();
    archive.add("best_loss", std::string(reinterpret_cast<const char*>(&loss), sizeof(loss)));
}

TrainingPosition restorePosition(const TensorArchive& archive, std::int64_t& steps)
{
    TrainingPosition position;
    std::int64_t numbers[3] = {};
    const std::string stored = archive.text("position");
    const std::string storedLoss = archive.text("best_loss");
    double loss = 0.0;
    if (stored.size() != sizeof(numbers) || storedLoss.size() != sizeof(loss))
        throw DamagedWeights("position of the training");
    std::memcpy(numbers, stored.data(), sizeof(numbers));
    std::memcpy(&loss, storedLoss.data(), sizeof(loss));
    position.bestLoss = loss;
    steps = numbers[0];
    position.epoch = numbers[1];
    position.bestEpoch = numbers[2];
    if (steps < 0 || position.epoch < 0 || position.epoch > maxEpochs || position.bestEpoch < 0 ||
        position.bestEpoch > maxEpochs || !std::isfinite(loss))
        throw DamagedWeights("position of the training");
    return position;
}

} // namespace likecast::neural
