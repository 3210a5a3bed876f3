#include "core/neural/plugin/training_position.h"

#include <cmath>
#include <cstring>

namespace likecast::neural
{

namespace
{

constexpr std::int64_t mostEpochs = 1'000'000;

} // namespace

void storePosition(const TrainingPosition& position, std::int64_t steps, TensorArchive& archive)
{
    const std::int64_t numbers[] = {steps, position.epoch, position.bestEpoch};
    archive.add("position", std::string(reinterpret_cast<const char*>(numbers), sizeof(numbers)));
    archive.add("best_loss", std::string(reinterpret_cast<const char*>(&position.bestLoss),
                                         sizeof(position.bestLoss)));
}

TrainingPosition restorePosition(const TensorArchive& archive, std::int64_t& steps)
{
    TrainingPosition position;
    std::int64_t numbers[3] = {};
    const std::string stored = archive.text("position");
    const std::string loss = archive.text("best_loss");
    if (stored.size() != sizeof(numbers) || loss.size() != sizeof(position.bestLoss))
        throw DamagedWeights("position of the training");
    std::memcpy(numbers, stored.data(), sizeof(numbers));
    std::memcpy(&position.bestLoss, loss.data(), sizeof(position.bestLoss));
    steps = numbers[0];
    position.epoch = numbers[1];
    position.bestEpoch = numbers[2];
    if (steps < 0 || position.epoch < 0 || position.epoch > mostEpochs || position.bestEpoch < 0 ||
        position.bestEpoch > mostEpochs || !std::isfinite(position.bestLoss))
        throw DamagedWeights("position of the training");
    return position;
}

} // namespace likecast::neural
