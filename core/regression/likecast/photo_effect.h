#pragma once

#include "core/features/photo_features.h"
#include "core/regression/likecast/usual_embedding.h"

#include <array>
#include <cstddef>

namespace likecast
{

/// What a photo itself does to y, for one account: Bayesian linear regression with conjugate
/// (recursive least squares) updates over faces, smiles and the photo's look.
///
/// The prior is the published association of faces with likes, +38 % (Bakhshi, Shamma and Gilbert,
/// "Faces Engage Us", CHI 2014, 1.1 million photos) and no effect for the rest; own posts whose
/// photos are known take over as they accumulate. Photos are measured against the account's own
/// usual photo (a typical one while few are known), so that a usual photo changes nothing: the
/// level already holds what it does. The mark of an aesthetic pack is one input more where there is
/// one, in standard deviations of the account's own marks, as packs have scales of their own.
///
/// Where photos carry an embedding, its distance from the account's usual one (UsualEmbedding) is
/// as many inputs more as a sketch has figures. Their prior is zero-centred with one variance for
/// all: as the distance has length 1 in the mean, they move y by 0.1 (one standard deviation)
/// before anything is known, whatever the pack's dimensions; this is ridge regression on the
/// embedding. A photo without one, or with another pack's, is not moved by them. A value.
class PhotoEffect
{
public:
    PhotoEffect();

    struct Effect {
        double faces = 0.0; ///< in y: presence, smiles, size
        double look = 0.0;  ///< in y: colour, light, sharpness, shape, aesthetic mark, embedding
        double total() const { return faces + look; }
    };

    Effect effect(const PhotoFeatures& photo) const;

    /// Takes in a post: `residual` is y minus everything else that was expected of it, `spread` the
    /// mean absolute size of such residuals.
    void append(const PhotoFeatures& photo, double residual, double spread);

private:
    static constexpr std::size_t faceInputCount = 3;             ///< the first ones
    static constexpr std::size_t markInput = 11;                 ///< the last before the embedding
    static constexpr std::size_t embeddingInput = markInput + 1; ///< the first of the rest
    static constexpr std::size_t inputCount = embeddingInput + embeddingSketchSize;
    using Inputs = std::array<double, inputCount>;

    static double priorDeviation(std::size_t input);
    static Inputs inputsOf(const PhotoFeatures& photo);
    Inputs centred(const PhotoFeatures& photo) const;
    double standardisedMark(const PhotoFeatures& photo) const;
    void takeMark(const PhotoFeatures& photo);

    Inputs m_mean{};
    std::array<Inputs, inputCount> m_covariance{};
    Inputs m_usual{};
    double m_photos = 0.0;
    double m_marks = 0.0; ///< photos with a mark so far
    double m_meanMark = 0.0;
    double m_markSquares = 0.0; ///< sum of squared distances from the mean
    UsualEmbedding m_usualEmbedding;
};

} // namespace likecast
