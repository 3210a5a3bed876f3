#include "core/regression/likecast/photo_effect.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double photosOfTypicalAccount = 5.0;
constexpr double largestResidual = 3.0; ///< in spreads
constexpr double leastMarks = 5.0;      ///< needed to know which scores are usual
constexpr double leastMarkDeviation = 1e-6;
/// Of a residual, in squared spreads: 1.57 for a normal distribution, more because the tails are
/// heavy. Chosen on held-out accounts.
constexpr double varianceOfSpread = 2.0;
constexpr std::size_t neighbours = 8;
constexpr std::size_t neighboursKept = 600;
/// earlier photos needed before neighbours mean anything
constexpr std::size_t leastNeighbours = 10;
constexpr double neighbourPriorCount = 8.0;

double squaredDistance(const EmbeddingSketch& a, const EmbeddingSketch& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

} // namespace

PhotoEffect::PhotoEffect(const PhotoPrior& prior)
    : m_mean(prior.mean)
    , m_usual(prior.usual)
{
    for (std::size_t i = 0; i < photoInputCount; ++i)
        m_covariance[i][i] = prior.deviation[i] * prior.deviation[i];
}

PhotoInputs PhotoEffect::centred(const PhotoFeatures& photo) const
{
    PhotoInputs inputs = photoInputsOf(photo);
    for (std::size_t i = 0; i < photoScoreInput; ++i)
        inputs[i] -= m_usual[i];
    inputs[photoScoreInput] = standardisedScore(photo);
    if (const auto distance = m_usualEmbedding.standardised(photo)) {
        std::ranges::copy(*distance, inputs.begin() + photoEmbeddingInput);
        if (photo.embedding->pack == m_neighbourPack)
            inputs[photoNeighbourInput] = meanOfNeighbours(photo.embedding->sketch);
    }
    return inputs;
}

double PhotoEffect::meanOfNeighbours(const EmbeddingSketch& sketch) const
{
    if (m_neighbours.size() < leastNeighbours)
        return 0.0;
    std::vector<std::pair<double, double>> byDistance;
    byDistance.reserve(m_neighbours.size());
    for (const Neighbour& neighbour : m_neighbours)
        byDistance.emplace_back(squaredDistance(neighbour.sketch, sketch), neighbour.residual);
    std::ranges::nth_element(byDistance, byDistance.begin() + neighbours - 1);
    double sum = 0.0;
    for (std::size_t i = 0; i < neighbours; ++i)
        sum += byDistance[i].second - m_meanResidual;
    return sum / (static_cast<double>(neighbours) + neighbourPriorCount);
}

void PhotoEffect::takeNeighbour(const PhotoFeatures& photo, double residual)
{
    m_meanResidual += (residual - m_meanResidual) / (m_photos + 1.0);
    if (!photo.embedding)
        return;
    if (m_neighbours.empty())
        m_neighbourPack = photo.embedding->pack;
    if (photo.embedding->pack != m_neighbourPack)
        return;
    if (m_neighbours.size() == neighboursKept)
        m_neighbours.erase(m_neighbours.begin());
    m_neighbours.push_back({photo.embedding->sketch, residual});
}

double PhotoEffect::standardisedScore(const PhotoFeatures& photo) const
{
    if (!photo.aesthetic || m_scored < leastMarks)
        return 0.0;
    const double deviation = std::sqrt(m_scoreSquares / m_scored);
    if (!(deviation > leastMarkDeviation))
        return 0.0;
    const double value = (photo.aesthetic->score - m_meanScore) / deviation;
    return std::isfinite(value) ? std::clamp(value, -3.0, 3.0) : 0.0;
}

void PhotoEffect::appendScore(const PhotoFeatures& photo)
{
    if (!photo.aesthetic || !std::isfinite(photo.aesthetic->score))
        return;
    // Welford's algorithm (1962).
    m_scored += 1.0;
    const double distance = photo.aesthetic->score - m_meanScore;
    m_meanScore += distance / m_scored;
    m_scoreSquares += distance * (photo.aesthetic->score - m_meanScore);
}

double PhotoEffect::deviationOf(const PhotoInputs& inputs, std::size_t begin, std::size_t end) const
{
    double variance = 0.0;
    for (std::size_t i = begin; i < end; ++i) {
        for (std::size_t j = begin; j < end; ++j)
            variance += inputs[i] * m_covariance[i][j] * inputs[j];
    }
    return std::sqrt(std::max(0.0, variance));
}

PhotoEffect::Effect PhotoEffect::effect(const PhotoFeatures& photo) const
{
    const PhotoInputs inputs = centred(photo);
    Effect effect;
    for (std::size_t i = 0; i < photoInputCount; ++i)
        (i < photoFaceInputs ? effect.faces : effect.look) += m_mean[i] * inputs[i];
    effect.facesDeviation = deviationOf(inputs, 0, photoFaceInputs);
    effect.lookDeviation = deviationOf(inputs, photoFaceInputs, photoInputCount);
    effect.deviation = deviationOf(inputs, 0, photoInputCount);
    return effect;
}

void PhotoEffect::append(const PhotoFeatures& photo, double residual, double spread)
{
    if (!std::isfinite(residual) || !(spread > 0.0))
        return;
    const PhotoInputs inputs = centred(photo);
    PhotoInputs gain{};
    double variance = varianceOfSpread * spread * spread;
    double expected = 0.0;
    for (std::size_t i = 0; i < photoInputCount; ++i) {
        for (std::size_t j = 0; j < photoInputCount; ++j)
            gain[i] += m_covariance[i][j] * inputs[j];
        variance += inputs[i] * gain[i];
        expected += inputs[i] * m_mean[i];
    }
    const double limit = largestResidual * spread;
    const double innovation = std::clamp(residual - expected, -limit, limit);
    for (std::size_t i = 0; i < photoInputCount; ++i)
        m_mean[i] += gain[i] / variance * innovation;
    for (std::size_t i = 0; i < photoInputCount; ++i) {
        for (std::size_t j = 0; j < photoInputCount; ++j)
            m_covariance[i][j] -= gain[i] * gain[j] / variance;
    }
    appendScore(photo);
    takeNeighbour(photo, std::clamp(residual, -limit, limit));
    m_usualEmbedding.append(photo);
    m_photos += 1.0;
    const PhotoInputs raw = photoInputsOf(photo);
    for (std::size_t i = 0; i < photoScoreInput; ++i)
        m_usual[i] += (raw[i] - m_usual[i]) / (m_photos + photosOfTypicalAccount);
}

} // namespace likecast
