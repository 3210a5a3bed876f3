#pragma once

#include "core/regression/likecast/photo_prior.h"
#include "core/regression/likecast/usual_embedding.h"

#include <array>
#include <cstddef>
#include <vector>

namespace likecast
{

/// What a photo itself does to y, for one account: Bayesian linear regression with conjugate
/// (recursive least squares) updates over photoInputsOf(), the mark of an aesthetic pack in
/// standard deviations of the account's own marks, the embedding's distance from the account's
/// usual one (UsualEmbedding), and the mean residual of the most similar of its own earlier photos.
///
/// The prior is that of other accounts; own posts whose photos are known take over as they
/// accumulate. Photos are measured against the account's own usual photo (a typical one while few
/// are known), so that a usual photo changes nothing: the level already holds what it does. A photo
/// without embedding, or with another pack's, is not moved by it. A value.
class PhotoEffect
{
public:
    explicit PhotoEffect(const PhotoPrior& prior = PhotoPrior::unfitted());

    struct Effect {
        double faces = 0.0; ///< in y: number, smiles, size
        double look = 0.0;  ///< in y: colour, light, sharpness, shape, mark, embedding, neighbours
        double facesDeviation = 0.0; ///< standard deviation of what is known of it
        double lookDeviation = 0.0;
        double deviation = 0.0; ///< of both together

        double total() const { return faces + look; }
    };

    Effect effect(const PhotoFeatures& photo) const;

    /// Takes in a post: `residual` is y minus everything else that was expected of it, `spread` the
    /// mean absolute size of such residuals.
    void append(const PhotoFeatures& photo, double residual, double spread);

    /// What is known of each effect by now, for fitPhotoPrior().
    const PhotoInputs& mean() const { return m_mean; }
    double variance(std::size_t input) const { return m_covariance[input][input]; }
    /// Means of the inputs over the photos so far.
    const PhotoInputs& usual() const { return m_usual; }

private:
    /// An earlier photo by its place among the others, and what came of it.
    struct Neighbour {
        EmbeddingSketch sketch{};
        double residual = 0.0;
    };

    PhotoInputs centred(const PhotoFeatures& photo) const;
    double standardisedMark(const PhotoFeatures& photo) const;
    void takeMark(const PhotoFeatures& photo);
    double meanOfNeighbours(const EmbeddingSketch& sketch) const;
    void takeNeighbour(const PhotoFeatures& photo, double residual);
    double deviationOf(const PhotoInputs& inputs, std::size_t begin, std::size_t end) const;

    PhotoInputs m_mean{};
    std::array<PhotoInputs, photoInputCount> m_covariance{};
    PhotoInputs m_usual{};
    double m_photos = 0.0;
    double m_marks = 0.0; ///< photos with a mark so far
    double m_meanMark = 0.0;
    double m_markSquares = 0.0; ///< sum of squared distances from the mean
    double m_meanResidual = 0.0;
    PackOrigin m_neighbourPack;
    std::vector<Neighbour> m_neighbours; ///< oldest first, the last ones only
    UsualEmbedding m_usualEmbedding;
};

} // namespace likecast
