#pragma once

#include "core/features/feature_schema.h"
#include "core/regression/contract/like_regressor.h"

#include <memory>
#include <optional>

namespace likecast
{

struct LikecastModel;

/// The default model: the account's level, boosted trees over features of its past and of the
/// draft, and a photo effect learned from the account's own photos. Works for accounts without
/// posts. Of another figure than likes, it uses the level and the account's own effects alone, and
/// forecasts whole numbers.
class LikecastRegressor final : public LikeRegressor
{
public:
    explicit LikecastRegressor(LikecastModel model);
    ~LikecastRegressor() override;

    /// Loads a folder that `train` wrote. `hidden`: a feature group whose contributions (explain())
    /// are left out of forecasts, for ablation; the level still follows the past.
    /// Errors: ModelMissing, ModelDamaged, ModelIncompatible.
    static Result<std::unique_ptr<LikeRegressor>> load(const QString& folder,
                                                       std::optional<FeatureGroup> hidden = {});

    QString name() const override;
    QString version() const override;
    double pairScale() const override;
    std::span<const double> referenceResiduals(std::size_t ownPosts) const override;
    std::optional<bool> hasLearnedFrom(LearnedPosts::Fingerprint post) const override;
    bool forecastsOtherFigures() const override { return true; }
    Result<std::unique_ptr<AccountRegression>>
    open(const AccountInput& account, const CancellationToken& cancellation) const override;

private:
    std::shared_ptr<const LikecastModel> m_model;
};

} // namespace likecast
