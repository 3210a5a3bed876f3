#pragma once

#include "core/features/feature_schema.h"
#include "core/regression/contract/learned_posts.h"
#include "core/regression/contract/model_files.h"
#include "core/regression/likecast/caption_lexicon.h"
#include "core/regression/likecast/content_model.h"
#include "core/regression/likecast/level_regression.h"
#include "core/regression/likecast/photo_prior.h"
#include "core/regression/trees/boosted_trees.h"

#include <array>
#include <optional>
#include <vector>

namespace likecast
{

/// Measured on held-out accounts, for ranges and comparisons.
struct ForecastCalibration {
    /// Residual quantiles are kept per bucket of own posts: fewer than the first bound, fewer than
    /// the second, and so on.
    static constexpr std::array<std::size_t, 4> ownPostBounds{1, 5, 20, 1'000'000'000};
    static constexpr std::size_t quantileCount = 199;

    double pairScale = 1.0; ///< in expected errors, see LikeRegressor::pairScale()
    /// Multiplies the residual trees' prediction: absolute loss and a small learning rate make them
    /// timid.
    double residualGain = 1.0;
    /// Standard deviation of each feature over the training posts (see OwnRegression).
    std::array<double, featureCount> featureSpreads{};
    std::array<std::vector<double>, ownPostBounds.size()> residuals; ///< ascending

    static std::size_t bucketOf(std::size_t ownPosts);
    QJsonObject toJson() const;
    /// Errors: ModelDamaged.
    static Result<ForecastCalibration> fromJson(const QJsonObject& json);
};

/// The trained parts of the default model. y = level + spread x (residual trees, adjusted to the
/// account by AccountAdjustment) (+ photo); the expected error is spread x error trees.
struct LikecastModel {
    QString version;
    LevelRegression level;
    CaptionLexicon lexicon;
    ContentModel content;
    BoostedTrees residual; ///< trained on (y - level) / spread
    BoostedTrees error;    ///< trained on |y - forecast| / spread
    ForecastCalibration calibration;
    std::optional<LearnedPosts> learned; ///< std::nullopt if the folder does not say
    /// Loaded from the folder "photo" beside the model's; not stored with it.
    PhotoPrior photoPrior = PhotoPrior::unfitted();
    /// Columns whose contributions are left out of forecasts, for ablation; not stored.
    std::vector<std::size_t> hiddenFeatures;

    /// The residual trees' predictions, without the contributions of hidden columns; the account's
    /// own adjustment does not see those columns either. Errors: as BoostedTrees::predict().
    Result<std::vector<float>> residuals(std::vector<float>& rows) const;

    /// Errors: Internal.
    Result<ModelFiles> toFiles(const QJsonObject& training) const;
    /// Errors: as readModelFiles(), also for the folder "photo" beside it if there is one.
    static Result<LikecastModel> load(const QString& folder);
    static ModelIdentity identity();
};

/// Bounds of the error trees' prediction, in spreads.
inline constexpr double leastErrorInSpreads = 0.15;
inline constexpr double largestErrorInSpreads = 6.0;

} // namespace likecast
