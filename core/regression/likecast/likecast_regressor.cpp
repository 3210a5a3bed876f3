#include "core/regression/likecast/likecast_regressor.h"

#include "core/regression/likecast/likecast_account.h"
#include "core/regression/likecast/likecast_model.h"

namespace likecast
{

LikecastRegressor::LikecastRegressor(LikecastModel model)
    : m_model(std::make_shared<const LikecastModel>(std::move(model)))
{
}

LikecastRegressor::~LikecastRegressor() = default;

Result<std::unique_ptr<LikeRegressor>> LikecastRegressor::load(const QString& folder,
                                                               std::optional<FeatureGroup> hidden)
{
    auto model = LikecastModel::load(folder);
    if (!model)
        return failure(model.error());
    for (std::size_t i = 0; i < featureCount; ++i) {
        if (featureSchema()[i].group == hidden)
            model->hiddenFeatures.push_back(i);
    }
    return std::make_unique<LikecastRegressor>(*std::move(model));
}

QString LikecastRegressor::name() const
{
    return LikecastModel::identity().name;
}

QString LikecastRegressor::version() const
{
    return m_model->version;
}

double LikecastRegressor::pairScale() const
{
    return m_model->calibration.pairScale;
}

std::span<const double> LikecastRegressor::referenceResiduals(std::size_t ownPosts) const
{
    return m_model->calibration.residuals[ForecastCalibration::bucketOf(ownPosts)];
}

std::optional<bool> LikecastRegressor::hasLearnedFrom(LearnedPosts::Fingerprint post) const
{
    return m_model->learned ? std::optional(m_model->learned->contains(post)) : std::nullopt;
}

Result<std::unique_ptr<AccountRegression>>
LikecastRegressor::open(const AccountInput& account, const CancellationToken& cancellation) const
{
    return LikecastAccount::open(m_model, account, cancellation);
}

} // namespace likecast
