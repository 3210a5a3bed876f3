#include "tests/core/evaluation/leakage.h"

#include "core/posts/post_order.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace likecast
{

namespace
{

using Forecasts = std::vector<std::optional<Forecast>>;

bool sameNumber(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-9;
}

bool sameForecast(const std::optional<Forecast>& a, const std::optional<Forecast>& b)
{
    if (!a || !b)
        return !a && !b;
    return sameNumber(a->logMedian, b->logMedian) && sameNumber(a->logLow, b->logLow) &&
           sameNumber(a->logHigh, b->logHigh) &&
           a->chanceToBeatMedian.has_value() == b->chanceToBeatMedian.has_value() &&
           sameNumber(a->chanceToBeatMedian.value_or(0.0), b->chanceToBeatMedian.value_or(0.0));
}

AccountPosts withoutFuture(AccountPosts account, std::size_t origin)
{
    account.posts.resize(origin + 1);
    return account;
}

/// Shuffles the content of the later posts and keeps their times in order.
AccountPosts withShuffledFuture(AccountPosts account, std::size_t origin, std::mt19937_64& random)
{
    for (std::size_t i = account.posts.size(); i > origin + 2; --i) {
        const std::size_t other = origin + 1 + random() % (i - origin - 1);
        std::swap(account.posts[i - 1], account.posts[other]);
        std::swap(account.posts[i - 1].takenAtMs, account.posts[other].takenAtMs);
    }
    return account;
}

AccountPosts withOutcome(AccountPosts account, std::size_t origin, std::optional<qint64> likes)
{
    account.posts[origin].likes = likes;
    account.posts[origin].comments = likes;
    return account;
}

class LeakSearch
{
public:
    LeakSearch(SequentialForecaster& forecaster, Forecasts expected)
        : m_forecaster(forecaster)
        , m_expected(std::move(expected))
    {
    }

    Result<std::optional<Leak>> tryVariant(const AccountPosts& variant, Leak::Source source,
                                           std::size_t origin)
    {
        const Result<Forecasts> forecasts = m_forecaster.forecastSequence(variant, {});
        if (!forecasts)
            return failure(forecasts.error());
        // Other posts of the same time do not know this outcome either; the other variants change
        // those posts themselves.
        const std::size_t end =
            source == Leak::Source::OwnOutcome ? endOfMoment(variant.posts, origin) : origin + 1;
        for (std::size_t i = 0; i < end; ++i) {
            const bool maybeSilent = !variant.posts[i].likes;
            if (maybeSilent && i < forecasts->size() && !(*forecasts)[i])
                continue;
            if (i >= forecasts->size() || !sameForecast((*forecasts)[i], m_expected[i]))
                return Leak{source, origin, i};
        }
        return std::nullopt;
    }

private:
    SequentialForecaster& m_forecaster;
    Forecasts m_expected;
};

} // namespace

Result<std::optional<Leak>> findLeak(SequentialForecaster& forecaster, const AccountPosts& account,
                                     std::size_t origins, quint64 seed)
{
    if (account.posts.empty())
        return std::nullopt;
    Result<Forecasts> expected = forecaster.forecastSequence(account, {});
    if (!expected)
        return failure(expected.error());
    if (expected->size() != account.posts.size())
        return failure(ErrorCode::Internal, QStringLiteral("not one forecast per post"));

    LeakSearch search(forecaster, std::move(*expected));
    std::mt19937_64 random(seed);
    for (std::size_t k = 0; k < origins; ++k) {
        const std::size_t origin = random() % account.posts.size();
        const std::vector<std::pair<Leak::Source, AccountPosts>> variants{
            {Leak::Source::FutureLeftOut, withoutFuture(account, origin)},
            {Leak::Source::FutureShuffled, withShuffledFuture(account, origin, random)},
            {Leak::Source::OwnOutcome, withOutcome(account, origin, 0)},
            {Leak::Source::OwnOutcome, withOutcome(account, origin, 1'000'000'000)},
            {Leak::Source::OwnOutcome, withOutcome(account, origin, std::nullopt)}};
        for (const auto& [source, variant] : variants) {
            const Result<std::optional<Leak>> found = search.tryVariant(variant, source, origin);
            if (!found || *found)
                return found;
        }
    }
    return std::nullopt;
}

} // namespace likecast
