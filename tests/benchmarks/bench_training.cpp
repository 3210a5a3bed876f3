// bench_training: runs epochs of sequential-mlp over as many rows and with the same batches as
// baseline.py. Prints one JSON object: epoch_ms (median of the epochs after the first) and the last
// loss.
#include "core/neural/neural_models.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

namespace
{

constexpr std::size_t rowCount = 13'000;
constexpr std::size_t columns = 215;
constexpr int epochs = 6;

} // namespace

int main(int argc, char* argv[])
{
    using namespace likecast;
    const QCoreApplication application(argc, argv);
    std::mt19937 random(1);
    std::uniform_real_distribution<float> unit;
    std::vector<float> rows(rowCount * columns);
    std::vector<float> targets(rowCount);
    std::ranges::generate(rows, [&] { return unit(random) < 0.03f ? 1.0f : 0.0f; });
    std::ranges::generate(targets, [&] { return unit(random); });

    QElapsedTimer timer;
    std::vector<double> epochMs;
    double loss = 0.0;
    TrainingOptions options;
    options.epochs = epochs;
    options.patience = 0;
    options.onEpoch = [&](const TrainingEpoch& epoch) {
        epochMs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        loss = epoch.trainingLoss;
        timer.start();
    };
    RowSplit split;
    split.training = {rows, columns};
    split.trainingTargets = targets;
    timer.start();
    const auto trained = sequentialMlpModel().train(split, options);
    if (!trained) {
        std::fprintf(stderr, "bench_training: %s\n", qUtf8Printable(trained.error().detail));
        return 1;
    }
    epochMs.erase(epochMs.begin());
    std::ranges::sort(epochMs);
    std::printf("{\"epoch_ms\": %.3f, \"loss\": %.5f}\n", epochMs[epochMs.size() / 2], loss);
    return 0;
}
