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

/// What was measured on accounts left out of training, for ranges and comparisons.
struct ForecastCalibration {
    /// Residual quantiles are kept apart by how many own posts there were: fewer than the first
    /// bound, fewer than the second, and so on.
    static constexpr std::array<std::size_t, 4> ownPostBounds{1, 5, 20, 1'000'000'000};
    static constexpr std::size_t quantileCount = 199;

    double pairScale = 1.0;
    /// Factor on what the residual trees say: absolute loss and small steps leave them timid.
    double residualGain = 1.0;
    /// Standard deviation of each feature over the posts trained on (see OwnRegression).
    std::array<double, featureCount> featureSpreads{};
    std::array<std::vector<double>, ownPostBounds.size()> residuals; ///< ascending

    static std::size_t bucketOf(std::size_t ownPosts);
    QJsonObject toJson() const;
    /// Errors: ModelDamaged.
    static Result<ForecastCalibration> fromJson(const QJsonObject& json);
};

/// Everything trained of the default model. y = level + spread x (residual trees and the account's
/// own adjustment of them, see AccountAdjustment) (+ photo), with spread x error trees as the error
/// to expect.
struct LikecastModel {
    QString version;
    LevelRegression level;
    CaptionLexicon lexicon;
    ContentModel content;
    BoostedTrees residual; ///< of (y - level) / spread
    BoostedTrees error;    ///< of |y - forecast| / spread
    ForecastCalibration calibration;
    std::optional<LearnedPosts> learned; ///< nothing where the folder does not say
    /// From the folder "photo" beside the model's; not stored with it.
    PhotoPrior photoPrior = PhotoPrior::unfitted();
    /// Columns whose contributions are left out of forecasts, to see what they are worth; not
    /// stored.
    std::vector<std::size_t> hiddenFeatures;

    /// What the residual trees say of rows of features, without those of hidden columns; the
    /// account's own adjustment is told nothing of them. Errors: as BoostedTrees::predict().
    Result<std::vector<float>> residuals(std::vector<float>& rows) const;

    /// Errors: Internal.
    Result<ModelFiles> toFiles(const QJsonObject& training) const;
    /// Errors: as readModelFiles(), of the folder "photo" beside it as well where there is one.
    static Result<LikecastModel> load(const QString& folder);
    static ModelIdentity identity();
};

/// Bounds on what the error trees may say, in spreads.
inline constexpr double leastErrorInSpreads = 0.15;
inline constexpr double largestErrorInSpreads = 6.0;

} // namespace likecast
