#include "core/prototypes/encoded_account.h"

#include "core/history/posting_times.h"
#include "core/posts/known_count.h"
#include "core/posts/post_order.h"

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double errorDecay = 0.97;        ///< per post
constexpr double meanErrorStandsFor = 8.0; ///< in posts
constexpr double leastError = 0.05;

bool hasLikes(const Post& post)
{
    return knownCount(post.likes).has_value();
}

} // namespace

EncodedAccount::EncodedAccount(std::shared_ptr<const EncodedModel> model,
                               const AccountInput& account)
    : m_model(std::move(model))
    , m_encoder(m_model->kind.restoreEncoder(m_model->encoder))
    , m_counts(account.counts)
    , m_firstLogLevel(m_model->level.estimate(account.counts, account.averageLikes).logLikes)
{
}

double EncodedAccount::usualLikes() const
{
    return m_past.count() > 0 ? m_past.mean() : likesFromLog(m_firstLogLevel);
}

double EncodedAccount::errorScale() const
{
    const double sum = m_errorSum + meanErrorStandsFor * m_model->meanError;
    return std::max(leastError, sum / (m_errorWeight + meanErrorStandsFor));
}

void EncodedAccount::appendError(double error)
{
    m_errorSum = errorDecay * m_errorSum + std::abs(error);
    m_errorWeight = errorDecay * m_errorWeight + 1.0;
}

LikeForecast EncodedAccount::forecastFrom(float value, double usual) const
{
    const double y =
        logLikesFromTarget(m_model->kind.target, static_cast<double>(value), usual, m_counts);
    const double logLevel = logLikes(usual);
    return {std::isfinite(y) ? y : logLevel, errorScale(), logLevel};
}

Result<std::unique_ptr<AccountRegression>>
EncodedAccount::open(std::shared_ptr<const EncodedModel> model, const AccountInput& account,
                     const CancellationToken& cancellation)
{
    std::unique_ptr<EncodedAccount> opened(new EncodedAccount(std::move(model), account));
    const auto columns = static_cast<std::size_t>(opened->m_encoder->featureNames().size());
    std::vector<float> rows;
    std::vector<double> usual;
    for (std::size_t begin = 0; begin < account.posts.size();) {
        const std::size_t end = endOfMoment(account.posts, begin);
        const std::size_t earlier = opened->m_past.count();
        const double usualLikes = opened->usualLikes();
        for (std::size_t i = begin; i < end; ++i) {
            if (cancellation.isCancelled())
                return failure(ErrorCode::Cancelled);
            const Post& post = account.posts[i];
            if (!hasLikes(post))
                continue;
            const auto photo = account.photoFeatures ? account.photoFeatures(post) : std::nullopt;
            const EncodedPost encoded{post.caption, localTimeOf(post, account.timeZoneId),
                                      post.mediaType, photo ? &*photo : nullptr};
            rows.resize(rows.size() + columns);
            opened->m_encoder->encode(encoded, opened->m_past, account.counts,
                                      std::span(rows).last(columns));
            usual.push_back(usualLikes);
            const double y = logLikes(static_cast<double>(*post.likes));
            opened->m_forecasts.push_back({i, y, earlier, {}});
        }
        for (; begin < end; ++begin) {
            if (hasLikes(account.posts[begin]))
                opened->m_past.append(static_cast<double>(*account.posts[begin].likes));
        }
    }
    const auto values = opened->m_model->rows->predict({rows, columns});
    if (!values)
        return failure(values.error());
    opened->forecastPast(*values, usual);
    return opened;
}

void EncodedAccount::forecastPast(std::span<const float> values, std::span<const double> usual)
{
    for (std::size_t begin = 0; begin < m_forecasts.size();) {
        const std::size_t end = endOfMoment(m_forecasts, begin);
        for (std::size_t i = begin; i < end; ++i)
            m_forecasts[i].forecast = forecastFrom(values[i], usual[i]);
        for (; begin < end; ++begin)
            appendError(m_forecasts[begin].y - m_forecasts[begin].forecast.logMedian);
    }
}

Result<std::vector<LikeForecast>> EncodedAccount::forecast(const PostDraft& draft,
                                                           const PhotoFeatures* photo,
                                                           std::span<const qint64> takenAtMs)
{
    const auto columns = static_cast<std::size_t>(m_encoder->featureNames().size());
    std::vector<float> rows(takenAtMs.size() * columns);
    for (std::size_t i = 0; i < takenAtMs.size(); ++i) {
        const EncodedPost encoded{draft.caption, localTime(takenAtMs[i], draft.utcOffsetSeconds),
                                  draft.mediaType, photo};
        m_encoder->encode(encoded, m_past, m_counts, std::span(rows).subspan(i * columns, columns));
    }
    const auto values = m_model->rows->predict({rows, columns});
    if (!values)
        return failure(values.error());
    std::vector<LikeForecast> forecasts;
    for (const float value : *values)
        forecasts.push_back(forecastFrom(value, usualLikes()));
    return forecasts;
}

} // namespace likecast
