#include "core/regression/likecast/photo_prior.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

/// Typical value of a photo feature and how much photos vary in it.
struct Scaling {
    PhotoFeature feature;
    double centre;
    double unit;
};

constexpr std::array<Scaling, photoLookInputs> lookScalings{{
    {PhotoFeature::Luminance, 0.45, 0.15},
    {PhotoFeature::Contrast, 0.22, 0.06},
    {PhotoFeature::Colourfulness, 40.0, 20.0},
    {PhotoFeature::Saturation, 0.35, 0.15},
    {PhotoFeature::Sharpness, 6.0, 1.5},
    {PhotoFeature::EdgeDensity, 0.1, 0.06},
    {PhotoFeature::Symmetry, 0.8, 0.08},
    {PhotoFeature::Aspect, 0.0, 0.3},
}};
constexpr double facesToSaturate = 2.0;
constexpr double unfittedFaceDeviation = 0.2;
constexpr double unfittedDeviation = 0.05;
constexpr double unfittedNeighbourDeviation = 0.3;
constexpr double unfittedEmbeddingDeviation = 0.15; ///< their mean squared length is 1

double saturating(double count)
{
    return std::isfinite(count) ? 1.0 - std::exp(-std::max(0.0, count) / facesToSaturate) : 0.0;
}

QJsonArray arrayOf(const PhotoInputs& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

bool read(const QJsonObject& json, const QString& name, PhotoInputs& values)
{
    const QJsonArray array = json.value(name).toArray();
    if (array.size() != static_cast<qsizetype>(photoInputCount))
        return false;
    for (std::size_t i = 0; i < photoInputCount; ++i) {
        const QJsonValue value = array[static_cast<qsizetype>(i)];
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            return false;
        values[i] = value.toDouble();
    }
    return true;
}

} // namespace

PhotoPrior PhotoPrior::unfitted()
{
    PhotoPrior prior;
    prior.deviation.fill(unfittedDeviation);
    std::fill_n(prior.deviation.begin(), photoFaceInputs, unfittedFaceDeviation);
    prior.deviation[photoNeighbourInput] = unfittedNeighbourDeviation;
    std::fill(prior.deviation.begin() + photoEmbeddingInput, prior.deviation.end(),
              unfittedEmbeddingDeviation);
    return prior;
}

QJsonObject PhotoPrior::toJson() const
{
    return {{QStringLiteral("mean"), arrayOf(mean)},
            {QStringLiteral("deviation"), arrayOf(deviation)},
            {QStringLiteral("usual"), arrayOf(usual)}};
}

Result<PhotoPrior> PhotoPrior::fromJson(const QJsonObject& json)
{
    PhotoPrior prior;
    const bool isSound =
        read(json, QStringLiteral("mean"), prior.mean) &&
        read(json, QStringLiteral("deviation"), prior.deviation) &&
        read(json, QStringLiteral("usual"), prior.usual) &&
        std::ranges::all_of(prior.deviation, [](double value) { return value > 0.0; });
    if (!isSound)
        return failure(ErrorCode::ModelDamaged, QStringLiteral("photo prior"));
    return prior;
}

PhotoInputs photoInputsOf(const PhotoFeatures& photo)
{
    PhotoInputs inputs{};
    inputs[0] = saturating(photo[PhotoFeature::FaceCount]);
    inputs[1] = saturating(photo[PhotoFeature::SmileCount]);
    const double share = photo[PhotoFeature::LargestFaceShare];
    inputs[2] = share > 0.0 ? std::sqrt(std::min(share, 1.0)) : 0.0;
    for (std::size_t i = 0; i < lookScalings.size(); ++i) {
        const Scaling& scaling = lookScalings[i];
        const double value = (photo[scaling.feature] - scaling.centre) / scaling.unit;
        inputs[photoFaceInputs + i] = std::isfinite(value) ? std::clamp(value, -3.0, 3.0) : 0.0;
    }
    return inputs;
}

} // namespace likecast
