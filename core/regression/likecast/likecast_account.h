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

/// One account as the default model has read it.
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
    /// What of a draft does not depend on its hour.
    struct DraftContent {
        CaptionContent caption;
        std::vector<CaptionTerm> terms;
        CaptionInsight insight;
        FeatureContext context;
        LevelEstimate level;
        MediaType mediaType = MediaType::Photo;
        std::vector<DraftAspect> unfamiliar; ///< the hour apart
    };

    LikecastAccount(std::shared_ptr<const LikecastModel> model, const AccountInput& account,
                    ReadPast past);
    Result<void> forecastPast(const std::vector<PastRow>& rows, const AccountInput& account);
    void fillContentScores(const std::vector<PastRow>& rows, std::span<const float> scores,
                           std::vector<float>& features);
    /// What the trees say of a past post, and what its photo is measured against.
    struct PastPost {
        double said = 0.0;         ///< in spreads
        double withoutPhoto = 0.0; ///< forecast y
        std::optional<PhotoFeatures> photo;
    };
    /// Keeps the forecast, with what the photo does to it.
    PastPost forecastPost(const PastRow& row, double said, LikeForecast forecast,
                          const AccountInput& account);
    /// What came of a post, for the ones after its moment.
    void takeIn(const PastRow& row, const PastPost& post,
                std::span<const float, featureCount> features);
    DraftContent readDraft(const PostDraft& draft);
    /// A complete row. Hour and weekday are no part of it, and time since earlier posts is the
    /// usual time, so that it does not change with the planned moment.
    Result<std::vector<float>> draftRow(const DraftContent& content, qint64 plannedMs) const;
    /// Gives the features of what is unfamiliar about a draft the values of a usual post.
    void makeUsual(FeatureRow& row, const std::vector<DraftAspect>& unfamiliar) const;
    qint64 usualNextMs(qint64 plannedMs) const;
    /// What of a forecast's error comes from what the account has not done yet.
    double errorOfUnfamiliar(const DraftContent& content, const PostOccasion& occasion) const;
    /// Those with any effect, largest first, with the words behind them.
    std::vector<Contribution> ordered(std::span<const Contribution> contributions,
                                      const std::vector<CaptionTerm>& terms) const;
    QStringList strongestWords(const std::vector<CaptionTerm>& terms, CaptionTokenKind kind,
                               bool positive) const;

    std::shared_ptr<const LikecastModel> m_model;
    AccountCounts m_counts;
    bool m_averageTyped = false;
    ReadPast m_past;
    ScoreHabit m_contentHabit;
    AccountAdjustment m_adjustment;
    PhotoEffect m_photoEffect;
    OwnExperience m_experience;
    CaptionWordReader m_reader;
    std::vector<PastForecast> m_forecasts;
};

} // namespace likecast
