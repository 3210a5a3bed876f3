#pragma once

#include "core/evaluation/rolling_origin.h"
#include "core/posts/post.h"

#include <QString>

#include <cmath>
#include <utility>
#include <vector>

namespace likecast::test
{

/// The logarithm that forecasts are scored on.
inline double yOf(double likes)
{
    return std::log1p(likes);
}

/// A post at an hour; likes below 0 are hidden.
inline Post postWith(qint64 hour, qint64 likes, MediaType type = MediaType::Photo)
{
    Post post;
    post.takenAtMs = 1'600'000'000'000 + hour * 3'600'000;
    if (likes >= 0)
        post.likes = likes;
    post.mediaType = type;
    return post;
}

inline AccountPosts accountWith(const QString& name, const std::vector<qint64>& likes)
{
    AccountPosts account;
    account.account = name;
    for (std::size_t i = 0; i < likes.size(); ++i)
        account.posts.push_back(postWith(static_cast<qint64>(i), likes[i]));
    return account;
}

/// A random walk of likes, reproducible by seed.
inline AccountPosts wanderingAccount(const QString& name, std::size_t posts, quint32 seed)
{
    AccountPosts account;
    account.account = name;
    quint32 state = seed;
    double y = 5.0;
    for (std::size_t i = 0; i < posts; ++i) {
        state = state * 1664525U + 1013904223U;
        y += (static_cast<double>(state >> 8) / 16'777'216.0 - 0.5) * 0.8;
        const auto type = allMediaTypes[(state >> 20) % allMediaTypes.size()];
        const auto likes = static_cast<qint64>(std::exp(y));
        account.posts.push_back(postWith(static_cast<qint64>(i), likes, type));
    }
    return account;
}

/// A series from pairs (y, predicted y), each with a range of the given half-width; 0: none.
inline ScoredSeries seriesOf(const std::vector<std::pair<double, double>>& pairs,
                             double halfWidth = 0.0)
{
    ScoredSeries series;
    for (const auto& [y, predicted] : pairs) {
        series.add({series.size(), y, 0.0, 5},
                   {predicted, predicted - halfWidth, predicted + halfWidth, std::nullopt,
                    halfWidth > 0.0});
    }
    return series;
}

} // namespace likecast::test
