#include "core/regression/likecast/photo_effect.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

/// What a typical photo measures, and by how much photos differ in it.
struct Scaling {
    PhotoFeature feature;
    double centre;
    double unit;
};

constexpr std::array lookScalings{
    Scaling{PhotoFeature::Luminance, 0.45, 0.15},     Scaling{PhotoFeature::Contrast, 0.22, 0.06},
    Scaling{PhotoFeature::Colourfulness, 40.0, 20.0}, Scaling{PhotoFeature::Saturation, 0.35, 0.15},
    Scaling{PhotoFeature::Sharpness, 6.0, 1.5},       Scaling{PhotoFeature::EdgeDensity, 0.1, 0.06},
    Scaling{PhotoFeature::Symmetry, 0.8, 0.08},       Scaling{PhotoFeature::Aspect, 0.0, 0.3},
};

const double publishedFaceEffect = std::log(1.38);
constexpr double facePriorDeviation = 0.15;
constexpr double lookPriorDeviation = 0.05;
constexpr double embeddingPriorDeviation = 0.1; ///< of all its inputs together
constexpr double usualShareWithFaces = 0.5;
constexpr double usualShareWithSmiles = 0.25;
constexpr double usualLargestFace = 0.25; ///< root of its share of the photo
constexpr double photosOfTypicalAccount = 5.0;
constexpr double largestResidual = 3.0; ///< in spreads
constexpr double leastMarks = 5.0;      ///< to know what is usual among them
constexpr double leastMarkDeviation = 1e-6;
constexpr double varianceOfSpread = 1.57;

} // namespace

double PhotoEffect::priorDeviation(std::size_t input)
{
    if (input < faceInputCount)
        return facePriorDeviation;
    return input < embeddingInput ? lookPriorDeviation : embeddingPriorDeviation;
}

PhotoEffect::PhotoEffect()
{
    m_mean[0] = publishedFaceEffect;
    for (std::size_t i = 0; i < inputCount; ++i) {
        const double deviation = priorDeviation(i);
        m_covariance[i][i] = deviation * deviation;
    }
    m_usual[0] = usualShareWithFaces;
    m_usual[1] = usualShareWithSmiles;
    m_usual[2] = usualLargestFace;
}

PhotoEffect::Inputs PhotoEffect::inputsOf(const PhotoFeatures& photo)
{
    Inputs inputs{};
    inputs[0] = photo[PhotoFeature::FaceCount] > 0.0 ? 1.0 : 0.0;
    inputs[1] = photo[PhotoFeature::SmileCount] > 0.0 ? 1.0 : 0.0;
    const double share = photo[PhotoFeature::LargestFaceShare];
    inputs[2] = share > 0.0 ? std::sqrt(std::min(share, 1.0)) : 0.0;
    for (std::size_t i = 0; i < lookScalings.size(); ++i) {
        const Scaling& scaling = lookScalings[i];
        const double value = (photo[scaling.feature] - scaling.centre) / scaling.unit;
        inputs[faceInputCount + i] = std::isfinite(value) ? std::clamp(value, -3.0, 3.0) : 0.0;
    }
    return inputs;
}

PhotoEffect::Inputs PhotoEffect::centred(const PhotoFeatures& photo) const
{
    Inputs inputs = inputsOf(photo);
    for (std::size_t i = 0; i < inputCount; ++i)
        inputs[i] -= m_usual[i];
    inputs[markInput] = standardisedMark(photo);
    if (const auto distance = m_usualEmbedding.standardised(photo))
        std::ranges::copy(*distance, inputs.begin() + embeddingInput);
    return inputs;
}

double PhotoEffect::standardisedMark(const PhotoFeatures& photo) const
{
    if (!photo.aesthetic || m_marks < leastMarks)
        return 0.0;
    const double deviation = std::sqrt(m_markSquares / m_marks);
    if (!(deviation > leastMarkDeviation))
        return 0.0;
    const double value = (photo.aesthetic->score - m_meanMark) / deviation;
    return std::isfinite(value) ? std::clamp(value, -3.0, 3.0) : 0.0;
}

void PhotoEffect::takeMark(const PhotoFeatures& photo)
{
    if (!photo.aesthetic || !std::isfinite(photo.aesthetic->score))
        return;
    // Welford 1962.
    m_marks += 1.0;
    const double distance = photo.aesthetic->score - m_meanMark;
    m_meanMark += distance / m_marks;
    m_markSquares += distance * (photo.aesthetic->score - m_meanMark);
}

PhotoEffect::Effect PhotoEffect::effect(const PhotoFeatures& photo) const
{
    const Inputs inputs = centred(photo);
    Effect effect;
    for (std::size_t i = 0; i < inputCount; ++i)
        (i < faceInputCount ? effect.faces : effect.look) += m_mean[i] * inputs[i];
    return effect;
}

void PhotoEffect::append(const PhotoFeatures& photo, double residual, double spread)
{
    if (!std::isfinite(residual) || !(spread > 0.0))
        return;
    const Inputs inputs = centred(photo);
    Inputs gain{};
    double variance = varianceOfSpread * spread * spread;
    double expected = 0.0;
    for (std::size_t i = 0; i < inputCount; ++i) {
        for (std::size_t j = 0; j < inputCount; ++j)
            gain[i] += m_covariance[i][j] * inputs[j];
        variance += inputs[i] * gain[i];
        expected += inputs[i] * m_mean[i];
    }
    const double limit = largestResidual * spread;
    const double innovation = std::clamp(residual - expected, -limit, limit);
    for (std::size_t i = 0; i < inputCount; ++i)
        m_mean[i] += gain[i] / variance * innovation;
    for (std::size_t i = 0; i < inputCount; ++i) {
        for (std::size_t j = 0; j < inputCount; ++j)
            m_covariance[i][j] -= gain[i] * gain[j] / variance;
    }
    takeMark(photo);
    m_usualEmbedding.append(photo);
    m_photos += 1.0;
    const Inputs raw = inputsOf(photo);
    for (std::size_t i = 0; i < inputCount; ++i)
        m_usual[i] += (raw[i] - m_usual[i]) / (m_photos + photosOfTypicalAccount);
}

} // namespace likecast
