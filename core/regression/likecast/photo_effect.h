#pragma once

#include "core/regression/likecast/photo_prior.h"
#include "core/regression/likecast/usual_embedding.h"

#include <array>
#include <cstddef>
#include <vector>

namespace likecast
{

/// The effect of a photo on y, for one account: Bayesian linear regression with conjugate
/// (recursive least squares) updates over photoInputsOf(), the aesthetic pack's score in standard
/// deviations of the account's own scores, the embedding's distance from the account's usual one
/// (UsualEmbedding), and the mean residual of its most similar earlier photos.
///
/// The prior comes from other accounts; own posts with known photos take over as they accumulate.
/// Photos are measured against the account's own usual photo (a typical one while few are known),
/// so that a usual photo changes nothing: the level already includes its effect. A photo without an
/// embedding, or with another pack's, gets no embedding effect. A value.
class PhotoEffect
{
public:
    explicit PhotoEffect(const PhotoPrior& prior = PhotoPrior::unfitted());

    struct Effect {
        double faces = 0.0; ///< in y: number, smiles, size
        /// in y: colour, light, sharpness, shape, aesthetic score, embedding, neighbours
        double look = 0.0;
        double facesDeviation = 0.0; ///< standard deviation of the estimate
        double lookDeviation = 0.0;
        double deviation = 0.0; ///< of the sum

        double total() const { return faces + look; }
    };

    Effect effect(const PhotoFeatures& photo) const;

    /// Adds a post: `residual` is y minus the forecast without the photo, `spread` the mean
    /// absolute size of such residuals.
    void append(const PhotoFeatures& photo, double residual, double spread);

    /// Current posterior of each effect, for fitPhotoPrior().
    const PhotoInputs& mean() const { return m_mean; }
    double variance(std::size_t input) const { return m_covariance[input][input]; }
    /// Means of the inputs over the photos so far.
    const PhotoInputs& usual() const { return m_usual; }

private:
    /// An earlier photo and its residual.
    struct Neighbour {
        EmbeddingSketch sketch{};
        double residual = 0.0;
    };

    PhotoInputs centred(const PhotoFeatures& photo) const;
    double standardisedScore(const PhotoFeatures& photo) const;
    void appendScore(const PhotoFeatures& photo);
    double meanOfNeighbours(const EmbeddingSketch& sketch) const;
    void takeNeighbour(const PhotoFeatures& photo, double residual);
    double deviationOf(const PhotoInputs& inputs, std::size_t begin, std::size_t end) const;

    PhotoInputs m_mean{};
    std::array<PhotoInputs, photoInputCount> m_covariance{};
    PhotoInputs m_usual{};
    double m_photos = 0.0;
    double m_scored = 0.0; ///< photos with an aesthetic score so far
    double m_meanScore = 0.0;
    double m_scoreSquares = 0.0; ///< sum of squared deviations from the mean
    double m_meanResidual = 0.0;
    PackOrigin m_neighbourPack;
    std::vector<Neighbour> m_neighbours; ///< the most recent ones, oldest first
    UsualEmbedding m_usualEmbedding;
};

} // namespace likecast
