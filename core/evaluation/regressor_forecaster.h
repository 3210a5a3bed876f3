#pragma once

#include "core/evaluation/conformal_range.h"
#include "core/evaluation/forecaster.h"
#include "core/regression/contract/like_regressor.h"

#include <memory>

namespace likecast
{

/// The account's conformal range after its whole past, for forecasting the next post.
ConformalRange rangeAfterPast(const LikeRegressor& regressor, const AccountRegression& account);

/// A trained model under evaluation: medians from the regressor, ranges and chances by conformal
/// prediction over the account's own earlier forecasts.
class RegressorForecaster final : public SequentialForecaster
{
public:
    /// Both are shared and must be thread-safe to read; `photos` may be empty. `hasOtherFigure`: as
    /// in AccountInput.
    explicit RegressorForecaster(std::shared_ptr<const LikeRegressor> regressor,
                                 PhotoLookup photos = {}, bool hasOtherFigure = false);

    QString name() const override;
    Result<std::vector<std::optional<Forecast>>>
    forecastSequence(const AccountPosts& account, const CancellationToken& cancellation) override;
    std::optional<bool> hasLearnedFrom(LearnedPosts::Fingerprint post) const override
    {
        return m_regressor->hasLearnedFrom(post);
    }
    ModelBlend blend() const override { return m_blend; }

private:
    std::shared_ptr<const LikeRegressor> m_regressor;
    PhotoLookup m_photos;
    bool m_hasOtherFigure;
    ModelBlend m_blend;
};

/// Makes forecasters that share one loaded model.
ForecasterFactory regressorForecasterFactory(std::shared_ptr<const LikeRegressor> regressor,
                                             PhotoLookup photos = {}, bool hasOtherFigure = false);

} // namespace likecast
