#pragma once

#include "core/regression/account_adjustment.h"
#include "core/regression/likecast_model.h"
#include "core/regression/past_reader.h"
#include "core/regression/photo_effect.h"

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

private:
    /// What of a draft does not depend on its hour.
    struct DraftContent {
        CaptionContent caption;
        std::vector<CaptionTerm> terms;
        CaptionInsight insight;
        FeatureContext context;
        LevelEstimate level;
    };

    LikecastAccount(std::shared_ptr<const LikecastModel> model, const AccountInput& account,
                    ReadPast past);
    Result<void> forecastPast(const std::vector<PastRow>& rows, const AccountInput& account);
    void takeIn(const PastRow& row, LikeForecast forecast, const AccountInput& account);
    DraftContent readDraft(const PostDraft& draft);
    /// Complete rows, one per time.
    Result<std::vector<float>> draftRows(const DraftContent& content, MediaType mediaType,
                                         std::span<const qint64> takenAtMs) const;
    QStringList strongestWords(const std::vector<CaptionTerm>& terms, CaptionTokenKind kind,
                               bool positive) const;

    std::shared_ptr<const LikecastModel> m_model;
    AccountCounts m_counts;
    bool m_averageTyped = false;
    ReadPast m_past;
    ScoreHabit m_contentHabit;
    AccountAdjustment m_adjustment;
    PhotoEffect m_photoEffect;
    CaptionWordReader m_reader;
    std::vector<PastForecast> m_forecasts;
};

} // namespace likecast
