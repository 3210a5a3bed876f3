#pragma once

#include "core/common/error.h"
#include "core/common/progress.h"
#include "core/prediction/prediction.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace likecast
{

enum class PhotoShape { Landscape, Portrait, Square };

/// One photo of a batch, with what the table shows of its prediction.
struct BatchPhoto {
    enum class State { Waiting, Scored, Failed };

    QString path = {};
    State state = State::Waiting;
    Error error = {}; ///< if Failed
    QSize size = {};  ///< of the upright original, in pixels
    int faces = 0;
    int smiles = 0;
    std::optional<LikesRange> likes = std::nullopt; ///< unset if nothing is known of the account
    double logMedian = 0.0;                         ///< as in Prediction
    double pairScale = 1.0;
    int rank = 0; ///< 1 for the best; 0 without likes

    /// Square if its sides differ by at most 2 %.
    PhotoShape shape() const;
};

BatchPhoto toBatchPhoto(const QString& path, const Result<Prediction>& prediction);

/// Sets the ranks of the photos with likes, as rankDrafts() does: photos too close to call share
/// one.
void rankPhotos(std::vector<BatchPhoto>& photos);

/// The indexes of the `count` photos with the most likes, best first.
std::vector<std::size_t> bestPhotos(const std::vector<BatchPhoto>& photos, std::size_t count);

/// The photos as CSV with a header line, in the given order; numbers in the C locale. Photos still
/// waiting are left out.
QByteArray batchCsv(const std::vector<BatchPhoto>& photos);

/// Estimated from the time so far; std::nullopt while that says little.
std::optional<qint64> timeLeftMs(const Progress& progress, qint64 elapsedMs);

} // namespace likecast
