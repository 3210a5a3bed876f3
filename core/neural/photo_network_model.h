#pragma once

#include "core/neural/neural_plugin.h"
#include "core/neural/photo_rows.h"
#include "core/regression/contract/regressor_training.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// One training of Social Performance Estimator's network: Adam, batches of 32, quarter-turn
/// augmentation of photos.
struct PhotoNetworkTask {
    const PhotoRows& training;
    std::span<const float> trainingTargets; ///< one per row; classes from 0 with CrossEntropy
    const PhotoRows& validation;            ///< for early stopping
    std::span<const float> validationTargets;
    std::int64_t outputs = 1;
    neural::Loss loss = neural::Loss::Squared;
    double lossFactor = 1.0;    ///< factor on reported losses, because targets may be scaled
    QByteArray resumeFrom = {}; ///< resumableNetworkFile(), or empty
};

/// A trained network. predict() may be called from several threads at once.
class PhotoNetworkModel
{
public:
    /// If cancelled, keeps the best weights so far. Errors: those of neuralPlugin(); Cancelled
    /// (before the first step); InputInvalid; ModelDamaged (the file to resume from).
    static Result<PhotoNetworkModel> train(const PhotoNetworkTask& task,
                                           const TrainingOptions& options);

    /// Loads files(). Errors: those of neuralPlugin(); ModelDamaged, also if columns or outputs
    /// differ.
    static Result<PhotoNetworkModel> load(const QMap<QString, QByteArray>& files,
                                          std::size_t columns, std::size_t outputs);

    /// Outputs, row-major; logits for classes. Errors: InputInvalid; Internal.
    Result<std::vector<float>> predict(const PhotoRows& rows) const;

    /// See networkFiles().
    Result<QMap<QString, QByteArray>> files() const;

    qint64 weightCount() const { return m_network->weightCount(); }

private:
    explicit PhotoNetworkModel(std::unique_ptr<neural::Network> network);

    std::unique_ptr<neural::Network> m_network;
};

} // namespace likecast
