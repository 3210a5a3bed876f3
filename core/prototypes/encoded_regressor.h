#pragma once

#include "core/prototypes/post_encoder.h"
#include "core/prototypes/row_model.h"
#include "core/regression/contract/learned_posts.h"
#include "core/regression/contract/regressor_registry.h"
#include "core/regression/likecast/level_regression.h"

#include <functional>
#include <memory>
#include <numbers>
#include <optional>
#include <vector>

namespace likecast
{

/// What the number that a prototype forecasts is.
enum class EncodedTarget {
    LikesOverMean,      ///< of the account's earlier posts
    LikesOverFollowers, ///< of accounts whose followers are known, others are refused
    LogLikes            ///< ln(1 + likes)
};

/// One published prototype: what it reads, what it forecasts, how it learns. A new one is one file
/// that makes such a value and one line in the registry.
struct EncodedModelKind {
    QString name;
    EncodedTarget target = EncodedTarget::LogLikes;
    std::function<std::unique_ptr<PostEncoder>(const std::vector<TrainingPost>& training,
                                               const TrainingOptions& options)>
        fitEncoder;
    std::function<std::unique_ptr<PostEncoder>(const QJsonObject&)> restoreEncoder;
    RowModelTrainer train;
    RowModelLoader load;
    std::vector<EncodedTarget> otherTargets = {}; ///< it was published with, too
    bool weighsHashtags = false;                  ///< by TrainingOptions::hashtagsByPopularity
    bool resumes = true;                          ///< takes TrainingOptions::resumeFolder
    /// How columns are scaled before they are read, and where the figures for it lie.
    QString scaling = QStringLiteral("none");
};

/// "likes-over-mean", "likes-over-followers", "log-likes".
QString targetName(EncodedTarget target);

/// The kind with the target of this name; an empty one leaves it its own. Errors: InputInvalid for
/// a target that the model does not have.
Result<EncodedModelKind> withTarget(EncodedModelKind kind, const QString& target);

/// Everything trained of such a model. Shared between threads when const.
struct EncodedModel {
    EncodedModelKind kind;
    QString version;
    QJsonObject encoder;   ///< what restoreEncoder() takes
    LevelRegression level; ///< what a first post is measured by
    std::unique_ptr<RowModel> rows;
    /// Of posts left out of training: (y - forecast) / error as 199 ascending quantiles.
    std::vector<double> residuals;
    double meanError = 0.5; ///< mean absolute error of y on those posts
    /// What the weights learned from or were stopped by; nothing where their folder does not say.
    std::optional<LearnedPosts> seen;
};

/// Whether the account has what the target is told from, followers above 0 that is.
bool canTell(EncodedTarget target, const AccountCounts& counts);

/// y from what the model says, where canTell(). `usualLikes` > 0 stands for the mean of earlier
/// posts.
double logLikesFromTarget(EncodedTarget target, double value, double usualLikes,
                          const AccountCounts& counts);

/// What the model should have said; nothing where that cannot be told (no followers, no past).
std::optional<double> targetFromLikes(EncodedTarget target, double likes, const PastLikes& past,
                                      const AccountCounts& counts);

/// A published prototype as any other model: it reads the account's past through its encoder, its
/// ranges come from conformal prediction like everybody's.
class EncodedRegressor final : public LikeRegressor
{
public:
    explicit EncodedRegressor(std::shared_ptr<const EncodedModel> model);

    /// Errors: ModelMissing, ModelDamaged, ModelIncompatible.
    static Result<std::unique_ptr<LikeRegressor>> load(const EncodedModelKind& kind,
                                                       const QString& folder);

    QString name() const override { return m_model->kind.name; }
    QString version() const override { return m_model->version; }
    double pairScale() const override { return std::numbers::sqrt2; }
    std::span<const double> referenceResiduals(std::size_t) const override
    {
        return m_model->residuals;
    }
    std::optional<bool> hasLearnedFrom(LearnedPosts::Mark post) const override;
    /// InputInvalid where the target needs followers and they are not known.
    Result<std::unique_ptr<AccountRegression>>
    open(const AccountInput& account, const CancellationToken& cancellation) const override;

private:
    std::shared_ptr<const EncodedModel> m_model;
};

/// load() and trainEncodedModel() of such a model.
RegressorEntry encodedRegressorEntry(const EncodedModelKind& kind);

} // namespace likecast
