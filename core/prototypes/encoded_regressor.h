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

/// The quantity a prototype predicts.
enum class EncodedTarget {
    LikesOverMean,      ///< mean of the account's earlier posts
    LikesOverFollowers, ///< accounts with unknown followers are rejected
    LogLikes            ///< ln(1 + likes)
};

/// A published prototype: its inputs, target and training. To add one, write one file that makes
/// such a value and one line in the registry.
struct EncodedModelKind {
    QString name;
    EncodedTarget target = EncodedTarget::LogLikes;
    std::function<std::unique_ptr<PostEncoder>(const std::vector<TrainingPost>& training,
                                               const TrainingOptions& options)>
        fitEncoder;
    std::function<std::unique_ptr<PostEncoder>(const QJsonObject&)> restoreEncoder;
    RowModelTrainer train;
    RowModelLoader load;
    std::vector<EncodedTarget> otherTargets = {}; ///< other published targets
    bool weighsHashtags = false;                  ///< uses TrainingOptions::hashtagsByPopularity
    bool resumes = true;                          ///< supports TrainingOptions::resumeFolder
    /// How columns are scaled, and where the scaling parameters are stored.
    QString scaling = QStringLiteral("none");
};

/// "likes-over-mean", "likes-over-followers", "log-likes".
QString targetName(EncodedTarget target);

/// The kind with the named target; an empty name keeps its own. Errors: InputInvalid for a target
/// the model does not have.
Result<EncodedModelKind> withTarget(EncodedModelKind kind, const QString& target);

/// The trained parts of such a model. Thread-safe when const.
struct EncodedModel {
    EncodedModelKind kind;
    QString version;
    QJsonObject encoder;   ///< the input of restoreEncoder()
    LevelRegression level; ///< baseline of an account's first post
    std::unique_ptr<RowModel> rows;
    /// On held-out posts: (y - forecast) / error as 199 ascending quantiles.
    std::vector<double> residuals;
    double meanError = 0.5; ///< mean absolute error of y on these posts
    /// The posts used for training or early stopping; std::nullopt if the folder does not say.
    std::optional<LearnedPosts> seen;
};

/// Whether the account has the data that the target needs: followers above 0.
bool hasCountsFor(EncodedTarget target, const AccountCounts& counts);

/// Converts the model's output to y; requires hasCountsFor(). `usualLikes` > 0 is the mean of
/// earlier posts.
double logLikesFromTarget(EncodedTarget target, double value, double usualLikes,
                          const AccountCounts& counts);

/// The target value of a post; std::nullopt if undefined (no followers, no past).
std::optional<double> targetFromLikes(EncodedTarget target, double likes, const PastLikes& past,
                                      const AccountCounts& counts);

/// A published prototype as a regressor: it reads the account's past through its encoder, and its
/// ranges come from conformal prediction, as for every model.
class EncodedRegressor final : public LikeRegressor
{
public:
    explicit EncodedRegressor(std::shared_ptr<const EncodedModel> model);

    /// Errors: ModelMissing, ModelDamaged, ModelIncompatible.
    static Result<std::unique_ptr<LikeRegressor>> load(const EncodedModelKind& kind,
                                                       const QString& folder);

    QString name() const override { return m_model->kind.name; }
    QString version() const override { return m_model->version; }
    /// The standard deviation of the difference of two independent errors.
    double pairScale() const override { return std::numbers::sqrt2; }
    std::span<const double> referenceResiduals(std::size_t) const override
    {
        return m_model->residuals;
    }
    std::optional<bool> hasLearnedFrom(LearnedPosts::Fingerprint post) const override;
    /// Errors: also InputInvalid if the target needs followers and they are unknown.
    Result<std::unique_ptr<AccountRegression>>
    open(const AccountInput& account, const CancellationToken& cancellation) const override;

private:
    std::shared_ptr<const EncodedModel> m_model;
};

/// An entry with load() and trainEncodedModel() of this model.
RegressorEntry encodedRegressorEntry(const EncodedModelKind& kind);

} // namespace likecast
