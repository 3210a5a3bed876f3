#pragma once

#include "core/common/result.h"
#include "core/features/photo_features.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <cstddef>

namespace likecast
{

/// The inputs of the photo effect's regression, in this order: faces, smiles and the largest face
/// (saturating); eight plain statistics of its look; the aesthetic pack's score; the residuals of
/// the most similar earlier photos; its embedding.
inline constexpr std::size_t photoFaceInputs = 3;
inline constexpr std::size_t photoLookInputs = 8;
inline constexpr std::size_t photoScoreInput = photoFaceInputs + photoLookInputs;
inline constexpr std::size_t photoNeighbourInput = photoScoreInput + 1;
inline constexpr std::size_t photoEmbeddingInput = photoNeighbourInput + 1;
inline constexpr std::size_t photoInputCount = photoEmbeddingInput + embeddingSketchSize;
using PhotoInputs = std::array<double, photoInputCount>;

/// Prior of photo effects: mean and between-account spread of every effect on y, and the inputs of
/// a usual photo, learned from accounts with photos by hierarchical Bayes (see fitPhotoPrior()). A
/// value.
struct PhotoPrior {
    PhotoInputs mean{};
    PhotoInputs deviation{}; ///< > 0
    PhotoInputs usual{};

    /// Zero mean and a small spread: the prior where nothing was learned, and the start of fitting.
    static PhotoPrior unfitted();

    QJsonObject toJson() const;
    /// Errors: ModelDamaged.
    static Result<PhotoPrior> fromJson(const QJsonObject& json);
};

/// The inputs that depend on the photo alone; those of score, neighbours and embedding are 0.
PhotoInputs photoInputsOf(const PhotoFeatures& photo);

} // namespace likecast
