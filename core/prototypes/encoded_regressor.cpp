#include "core/prototypes/encoded_regressor.h"

#include "core/prototypes/encoded_account.h"
#include "core/prototypes/encoded_files.h"
#include "core/prototypes/encoded_training.h"

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
        return logLikes(std::max(0.0, value) * static_cast<double>(counts.followers.value_or(0)));
    case EncodedTarget::LogLikes:
        break;
    }
    return std::max(0.0, value);
}

bool hasCountsFor(EncodedTarget target, const AccountCounts& counts)
{
    return target != EncodedTarget::LikesOverFollowers || counts.followers.value_or(0) > 0;
}

std::optional<double> targetFromLikes(EncodedTarget target, double likes, const PastLikes& past,
                                      const AccountCounts& counts)
{
    switch (target) {
    case EncodedTarget::LikesOverMean:
        return past.mean() > 0.0 ? std::optional(likes / past.mean()) : std::nullopt;
    case EncodedTarget::LikesOverFollowers:
        return hasCountsFor(target, counts)
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

std::optional<bool> EncodedRegressor::hasLearnedFrom(LearnedPosts::Fingerprint post) const
{
    return m_model->seen ? std::optional(m_model->seen->contains(post)) : std::nullopt;
}

Result<std::unique_ptr<AccountRegression>>
EncodedRegressor::open(const AccountInput& account, const CancellationToken& cancellation) const
{
    if (!hasCountsFor(m_model->kind.target, account.counts))
        return failure(ErrorCode::InputInvalid,
                       QStringLiteral("%1 was trained to forecast likes per follower, and the "
                                      "account's followers are not known")
                           .arg(name()));
    return EncodedAccount::open(m_model, account, cancellation);
}

QString targetName(EncodedTarget target)
{
    switch (target) {
    case EncodedTarget::LikesOverMean:
        return QStringLiteral("likes-over-mean");
    case EncodedTarget::LikesOverFollowers:
        return QStringLiteral("likes-over-followers");
    case EncodedTarget::LogLikes:
        break;
    }
    return QStringLiteral("log-likes");
}

Result<EncodedModelKind> withTarget(EncodedModelKind kind, const QString& target)
{
    if (target.isEmpty() || target == targetName(kind.target))
        return kind;
    for (const EncodedTarget other : kind.otherTargets) {
        if (target == targetName(other)) {
            kind.target = other;
            return kind;
        }
    }
    return failure(ErrorCode::InputInvalid,
                   QStringLiteral("%1 has no target %2").arg(kind.name, target));
}

RegressorEntry encodedRegressorEntry(const EncodedModelKind& kind)
{
    QStringList targets{targetName(kind.target)};
    for (const EncodedTarget other : kind.otherTargets)
        targets.append(targetName(other));
    return {kind.name,
            [kind](const QString& folder) { return EncodedRegressor::load(kind, folder); },
            [kind](const std::vector<TrainingSource>& sources,
                   const TrainingOptions& options) -> Result<TrainedRegressor> {
                const auto chosen = withTarget(kind, options.target);
                if (!chosen)
                    return failure(chosen.error());
                return trainEncodedModel(*chosen, sources, options);
            },
            targets,
            kind.weighsHashtags,
            kind.resumes};
}

} // namespace likecast
