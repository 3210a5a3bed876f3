#pragma once

#include "core/common/result.h"
#include "core/features/photo_features.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <cstddef>

namespace likecast
{

/// What the effect of a photo is regressed on, in this order: faces, smiles and the largest face
/// (saturating); eight plain statistics of its look; the mark of an aesthetic pack; what the most
/// similar earlier photos got; its embedding.
inline constexpr std::size_t photoFaceInputs = 3;
inline constexpr std::size_t photoLookInputs = 8;
inline constexpr std::size_t photoMarkInput = photoFaceInputs + photoLookInputs;
inline constexpr std::size_t photoNeighbourInput = photoMarkInput + 1;
inline constexpr std::size_t photoEmbeddingInput = photoNeighbourInput + 1;
inline constexpr std::size_t photoInputCount = photoEmbeddingInput + embeddingSketchSize;
using PhotoInputs = std::array<double, photoInputCount>;

/// What is known of photo effects before an account's own photos say anything: mean and spread
/// between accounts of every effect on y, and what a usual photo measures, learned from accounts
/// with photos by hierarchical Bayes (see fitPhotoPrior()). A value.
struct PhotoPrior {
    PhotoInputs mean{};
    PhotoInputs deviation{}; ///< > 0
    PhotoInputs usual{};

    /// No effect in the mean and small ones in the spread: where nothing was learned, and where
    /// learning starts.
    static PhotoPrior unfitted();

    QJsonObject toJson() const;
    /// Errors: ModelDamaged.
    static Result<PhotoPrior> fromJson(const QJsonObject& json);
};

/// The inputs that a photo alone says; those of mark, neighbours and embedding are 0.
PhotoInputs photoInputsOf(const PhotoFeatures& photo);

} // namespace likecast
