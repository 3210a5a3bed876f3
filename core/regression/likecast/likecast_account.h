#pragma once

#include "core/regression/likecast/account_adjustment.h"
#include "core/regression/likecast/likecast_model.h"
#include "core/regression/likecast/own_experience.h"
#include "core/regression/likecast/past_reader.h"
#include "core/regression/likecast/photo_effect.h"

#include <memory>
#include <vector>

namespace likecast
{

/// One account, read by the default model.
class LikecastAccount final : public AccountRegression
{
public:
    /// Reads the past. Errors: Cancelled; Internal.
    static Result<std::unique_ptr<AccountRegression>>
    open(std::shared_ptr<const LikecastModel> model, const AccountInput& account,
         const CancellationToken& cancellation);

    std::size_t postCount() const override { return m_past.history.count(); }
    const std::vector<PastForecast>& past() const override { return m_forecasts; }
    Result<std::vector<LikeForecast>> forecast(const PostDraft& draft, const PhotoFeatures* photo,
                                               std::span<const qint64> takenAtMs) override;
    Result<std::vector<Contribution>> explain(const PostDraft& draft,
                                              const PhotoFeatures* photo) override;
    std::vector<DraftAspect> unfamiliarAspects(const PostDraft& draft) override;

private:
    /// The parts of a draft that do not depend on its hour.
    struct DraftContent {
        CaptionContent caption;
        std::vector<CaptionTerm> terms;
        CaptionInsight insight;
        FeatureContext context;
        LevelEstimate level;
        MediaType mediaType = MediaType::Photo;
        std::vector<DraftAspect> unfamiliar; ///< except for the hour
        bool isCaptionOpen = false;          ///< see OwnExperience
    };

    LikecastAccount(std::shared_ptr<const LikecastModel> model, const AccountInput& account,
                    ReadPast past);
    /// The trees' predictions for rows of features, in spreads.
    struct TreeForecasts {
        std::vector<float> residuals;
        std::vector<float> errors;
    };
    /// Trees know likes only: of another figure they say nothing, and the spread is the error.
    Result<TreeForecasts> askTrees(std::vector<float>& features) const;
    /// Adds the photo's effect, if any, and keeps other figures to whole numbers.
    void finish(LikeForecast& forecast, const PhotoEffect::Effect& photo) const;
    Result<void> forecastPast(const std::vector<PastRow>& rows, const AccountInput& account);
    void fillContentScores(const std::vector<PastRow>& rows, std::span<const float> scores,
                           std::vector<float>& features);
    /// The trees' prediction for a past post, and the baseline of its photo's effect.
    struct PastPost {
        double predicted = 0.0;    ///< in spreads
        double withoutPhoto = 0.0; ///< forecast y
        std::optional<PhotoFeatures> photo;
    };
    /// Stores the forecast, including the photo's effect.
    PastPost forecastPost(const PastRow& row, double predicted, LikeForecast forecast,
                          const AccountInput& account);
    /// Updates the account with a post's actual y, for posts after its time.
    void update(const PastRow& row, const PastPost& post,
                std::span<const float, featureCount> features);
    DraftContent readDraft(const PostDraft& draft);
    /// A complete feature row. Leaves out hour and weekday and uses the usual time since earlier
    /// posts, so that the row does not change with the planned time.
    Result<std::vector<float>> draftRow(const DraftContent& content, qint64 plannedMs) const;
    /// Sets the features of unfamiliar aspects to the values of a usual post.
    void makeUsual(FeatureRow& row, const std::vector<DraftAspect>& unfamiliar) const;
    /// What an open caption's features add to the draft's y, in spreads; forecasts leave it out.
    Result<double> openCaptionEffect(const DraftContent& content, std::vector<float>& row) const;
    /// The weight of the trees' contributions in a forecast.
    double treeShare() const;
    qint64 usualNextMs(qint64 plannedMs) const;
    /// The part of a forecast's error that comes from what the account has never done.
    double errorOfUnfamiliar(const DraftContent& content, const PostOccasion& occasion) const;

    std::shared_ptr<const LikecastModel> m_model;
    AccountCounts m_counts;
    bool m_averageTyped = false;
    bool m_hasOtherFigure = false;
    ReadPast m_past;
    ScoreHabit m_contentHabit;
    AccountAdjustment m_adjustment;
    PhotoEffect m_photoEffect;
    OwnExperience m_experience;
    CaptionWordReader m_reader;
    std::vector<PastForecast> m_forecasts;
};

} // namespace likecast
