#pragma once

#include "core/evaluation/forecaster.h"
#include "tests/core/evaluation/evaluation_fixtures.h"

#include <functional>
#include <optional>
#include <vector>

namespace likecast::test
{

using Forecasts = std::vector<std::optional<Forecast>>;

/// Makes any function a forecaster.
class FunctionForecaster : public SequentialForecaster
{
public:
    using Function = std::function<Result<Forecasts>(const AccountPosts&)>;
    explicit FunctionForecaster(Function function)
        : m_function(std::move(function))
    {
    }

    QString name() const override { return QStringLiteral("function"); }
    Result<Forecasts> forecastSequence(const AccountPosts& account,
                                       const CancellationToken&) override
    {
        return m_function(account);
    }

private:
    Function m_function;
};

/// Knows the answer, with an error of `error` in y.
inline FunctionForecaster::Function cheating(double error)
{
    return [error](const AccountPosts& account) -> Result<Forecasts> {
        Forecasts forecasts;
        for (const Post& post : account.posts) {
            const double y = logLikes(static_cast<double>(post.likes.value_or(0))) + error;
            forecasts.push_back(Forecast{y, y - 1.0, y + 1.0, 0.5});
        }
        return forecasts;
    };
}

/// Sees the whole account, including the future.
inline Result<Forecasts> forecastMeanOfAll(const AccountPosts& account)
{
    double sum = 0.0;
    for (const Post& post : account.posts)
        sum += static_cast<double>(post.likes.value_or(0));
    const double y = logLikes(sum / static_cast<double>(account.posts.size()));
    return Forecasts(account.posts.size(), Forecast{y, y, y, std::nullopt});
}

} // namespace likecast::test
