#pragma once

#include "core/regression/contract/like_regressor.h"
#include "core/regression/contract/regressor_registry.h"

#include <functional>
#include <memory>
#include <vector>

namespace likecast
{

/// Chooses among models by how each forecast the account's own past: the exponentially weighted
/// average forecaster (Cesa-Bianchi and Lugosi, Prediction, Learning, and Games, 2006, ch. 2),
/// losses forgotten at 2 % a post. The first model starts with most of the weight, which guards
/// against choosing on a few posts; on a long past one model ends up with nearly all of it.
/// A past forecast is blended by what was known before that post; AccountRegression::blend() says
/// what the next one is blended by. A model that needs what is not known of an account has no part
/// in it there; the default always has.
class AutoRegressor final : public LikeRegressor
{
public:
    /// At least one; the first is the default.
    explicit AutoRegressor(std::vector<std::shared_ptr<const LikeRegressor>> models);

    /// Of those models below the folder's own parent that can be had; a model that is not installed
    /// is left out. Errors: those of the default model.
    static Result<std::unique_ptr<LikeRegressor>>
    load(const QString& folder,
         const std::function<Result<std::unique_ptr<LikeRegressor>>(
             const QString& name, const QString& modelsFolder)>& loadModel,
         const QStringList& names);

    QString name() const override;
    QString version() const override;
    double pairScale() const override;
    std::span<const double> referenceResiduals(std::size_t ownPosts) const override;
    /// What any of them has learned from.
    std::optional<bool> hasLearnedFrom(LearnedPosts::Mark post) const override;
    Result<std::unique_ptr<AccountRegression>>
    open(const AccountInput& account, const CancellationToken& cancellation) const override;

private:
    std::vector<std::shared_ptr<const LikeRegressor>> m_models;
};

/// Adds "auto", which blends all models that are in the registry by then.
void addAutoRegressor(RegressorRegistry& registry);

} // namespace likecast
