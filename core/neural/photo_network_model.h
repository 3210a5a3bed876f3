#pragma once

#include "core/neural/neural_plugin.h"
#include "core/neural/photo_pixels.h"
#include "core/regression/contract/regressor_training.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace likecast
{

/// What the photo network reads of photos: their pixels, or a vector of another network for each.
/// A value.
class PhotoRows
{
public:
    /// `columns` of each vector; 0: pixels.
    explicit PhotoRows(std::size_t columns = 0)
        : m_columns(columns)
    {
    }

    /// The pixels of one picture. Errors: InputInvalid (no picture).
    static Result<PhotoRows> ofPicture(const QImage& picture);

    std::size_t columns() const { return m_columns; }
    std::size_t count() const;
    /// In the order of the network's inputs; pixels as [0, 1].
    const std::vector<float>& values() const { return m_values; }

    void append(const PhotoPixels& pixels);
    /// Errors: InputInvalid for another number of columns, or values that are no numbers.
    Result<void> append(std::span<const float> vector);
    /// The rows at these places.
    PhotoRows at(std::span<const std::size_t> places) const;

private:
    std::size_t width() const { return m_columns == 0 ? photoPixelCount : m_columns; }

    std::size_t m_columns;
    std::vector<float> m_values;
};

/// One training of the network of Social Performance Estimator: Adam, batches of 32, quarter-turn
/// augmentation of photos.
struct PhotoNetworkTask {
    const PhotoRows& training;
    std::span<const float> trainingTargets; ///< one per row; with CrossEntropy the class, from 0
    const PhotoRows& validation;            ///< to stop by
    std::span<const float> validationTargets;
    std::int64_t outputs = 1;
    neural::Loss loss = neural::Loss::Squared;
    double lossFactor = 1.0;    ///< what told losses are multiplied by: targets may be scaled
    QByteArray resumeFrom = {}; ///< resumableNetworkFile(), or empty
};

/// That network, trained. Predicting is safe from several threads.
class PhotoNetworkModel
{
public:
    /// Cancelled by the caller it keeps the best weights so far. Errors: those of neuralPlugin();
    /// Cancelled (before the first step); InputInvalid; ModelDamaged (what it was to go on from).
    static Result<PhotoNetworkModel> train(const PhotoNetworkTask& task,
                                           const TrainingOptions& options);

    /// From files(). Errors: those of neuralPlugin(); ModelDamaged, also for other columns or
    /// outputs.
    static Result<PhotoNetworkModel> load(const QMap<QString, QByteArray>& files,
                                          std::size_t columns, std::size_t outputs);

    /// Outputs row by row; of classes the logits. Errors: InputInvalid; Internal.
    Result<std::vector<float>> predict(const PhotoRows& rows) const;

    /// See networkFiles().
    Result<QMap<QString, QByteArray>> files() const;

    qint64 weightCount() const { return m_network->weightCount(); }

private:
    explicit PhotoNetworkModel(std::unique_ptr<neural::Network> network);

    std::unique_ptr<neural::Network> m_network;
};

} // namespace likecast
