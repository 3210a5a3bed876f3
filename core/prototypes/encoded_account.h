#pragma once

#include "core/prototypes/encoded_regressor.h"

#include <memory>
#include <vector>

namespace likecast
{

/// One account, read by a published prototype.
class EncodedAccount final : public AccountRegression
{
public:
    /// Errors: Cancelled; Internal.
    static Result<std::unique_ptr<AccountRegression>>
    open(std::shared_ptr<const EncodedModel> model, const AccountInput& account,
         const CancellationToken& cancellation);

    std::size_t postCount() const override { return m_past.count(); }
    const std::vector<PastForecast>& past() const override { return m_forecasts; }
    Result<std::vector<LikeForecast>> forecast(const PostDraft& draft, const PhotoFeatures* photo,
                                               std::span<const qint64> takenAtMs) override;
    /// Always empty: the prototypes have no explanations.
    Result<std::vector<Contribution>> explain(const PostDraft&, const PhotoFeatures*) override
    {
        return std::vector<Contribution>{};
    }

private:
    EncodedAccount(std::shared_ptr<const EncodedModel> model, const AccountInput& account);

    /// Computes past forecasts from the model's output for each post and the usual value at the
    /// time.
    void forecastPast(std::span<const float> values, std::span<const double> usual);
    double usualLikes() const;
    LikeForecast forecastFrom(float value, double usualLikes) const;
    double errorScale() const;
    void appendError(double error);

    std::shared_ptr<const EncodedModel> m_model;
    std::unique_ptr<PostEncoder> m_encoder;
    AccountCounts m_counts;
    double m_firstLogLevel; ///< level of an account without posts
    PastLikes m_past;
    double m_errorSum = 0.0; ///< of its own forecasts, recent ones weighing more
    double m_errorWeight = 0.0;
    std::vector<PastForecast> m_forecasts;
};

} // namespace likecast
