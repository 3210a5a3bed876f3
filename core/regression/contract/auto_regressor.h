#pragma once

#include "core/regression/contract/like_regressor.h"
#include "core/regression/contract/regressor_registry.h"

#include <functional>
#include <memory>
#include <vector>

namespace likecast
{

/// Blends models by how well each forecast the account's own past: the exponentially weighted
/// average forecaster (Cesa-Bianchi and Lugosi, Prediction, Learning, and Games, 2006, ch. 2),
/// discounting losses by 2 % per post. The first model starts with most of the weight, so that a
/// few posts do not decide; over a long past nearly all the weight goes to one model. Past
/// forecasts are blended with the weights known before that post; AccountRegression::blend()
/// returns the weights for the next one. A model that needs account data that is missing is skipped
/// for that account; the default model never is.
class AutoRegressor final : public LikeRegressor
{
public:
    /// At least one model; the first is the default.
    explicit AutoRegressor(std::vector<std::shared_ptr<const LikeRegressor>> models);

    /// Loads those of the models `names` that are installed next to `folder`, in its parent folder.
    /// Errors: the default model's.
    static Result<std::unique_ptr<LikeRegressor>>
    load(const QString& folder,
         const std::function<Result<std::unique_ptr<LikeRegressor>>(
             const QString& name, const QString& modelsFolder)>& loadModel,
         const QStringList& names);

    QString name() const override;
    QString version() const override;
    double pairScale() const override;
    std::span<const double> referenceResiduals(std::size_t ownPosts) const override;
    /// True if any of the models learned from the post.
    std::optional<bool> hasLearnedFrom(LearnedPosts::Fingerprint post) const override;
    Result<std::unique_ptr<AccountRegression>>
    open(const AccountInput& account, const CancellationToken& cancellation) const override;

private:
    std::vector<std::shared_ptr<const LikeRegressor>> m_models;
};

/// Adds "auto", which blends all models registered so far.
void addAutoRegressor(RegressorRegistry& registry);

} // namespace likecast
