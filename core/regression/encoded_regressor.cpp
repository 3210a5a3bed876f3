#include "core/regression/encoded_regressor.h"

#include "core/regression/encoded_account.h"
#include "core/regression/encoded_files.h"
#include "core/regression/encoded_training.h"

#include <algorithm>

namespace likecast
{

double logLikesFromTarget(EncodedTarget target, double value, double usualLikes,
                          const AccountCounts& counts)
{
    switch (target) {
    case EncodedTarget::LikesOverMean:
        return logLikes(std::max(0.0, value) * usualLikes);
    case EncodedTarget::LikesOverFollowers:
        if (counts.followers && *counts.followers > 0)
            return logLikes(std::max(0.0, value) * static_cast<double>(*counts.followers));
        return logLikes(usualLikes);
    case EncodedTarget::LogLikes:
        break;
    }
    return std::max(0.0, value);
}

std::optional<double> targetFromLikes(EncodedTarget target, double likes, const PastLikes& past,
                                      const AccountCounts& counts)
{
    switch (target) {
    case EncodedTarget::LikesOverMean:
        return past.mean() > 0.0 ? std::optional(likes / past.mean()) : std::nullopt;
    case EncodedTarget::LikesOverFollowers:
        return counts.followers && *counts.followers > 0
                   ? std::optional(likes / static_cast<double>(*counts.followers))
                   : std::nullopt;
    case EncodedTarget::LogLikes:
        break;
    }
    return logLikes(likes);
}

EncodedRegressor::EncodedRegressor(std::shared_ptr<const EncodedModel> model)
    : m_model(std::move(model))
{
}

Result<std::unique_ptr<LikeRegressor>> EncodedRegressor::load(const EncodedModelKind& kind,
                                                              const QString& folder)
{
    auto model = readEncodedModel(kind, folder);
    if (!model)
        return failure(model.error());
    return std::make_unique<EncodedRegressor>(*std::move(model));
}

Result<std::unique_ptr<AccountRegression>>
EncodedRegressor::open(const AccountInput& account, const CancellationToken& cancellation) const
{
    return EncodedAccount::open(m_model, account, cancellation);
}

RegressorEntry encodedRegressorEntry(const EncodedModelKind& kind)
{
    return {kind.name,
            [kind](const QString& folder) { return EncodedRegressor::load(kind, folder); },
            [kind](const std::vector<TrainingSource>& sources, const TrainingOptions& options) {
                return trainEncodedModel(kind, sources, options);
            }};
}

} // namespace likecast
