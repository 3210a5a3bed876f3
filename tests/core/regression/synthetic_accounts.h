#pragma once

#include "core/regression/likecast/training/likecast_trainer.h"

#include <cmath>
#include <cstdint>

namespace likecast::synthetic
{

/// The same numbers on every platform (Numerical Recipes' 64-bit linear congruential generator).
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed * 2654435761u + 12345u)
    {
    }

    double uniform()
    {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<double>(m_state >> 11) / 9007199254740992.0;
    }
    /// Approximately normal, standard deviation 1.
    double normal()
    {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }

private:
    std::uint64_t m_state;
};

inline constexpr double wordEffect = 0.8;   ///< of "giveaway" on y
inline constexpr double videoEffect = -0.5; ///< of a video
inline constexpr double noise = 0.25;

inline AccountPosts account(int number, int posts)
{
    Random random(static_cast<std::uint64_t>(number));
    AccountPosts result;
    result.account = QStringLiteral("account%1").arg(number);
    const double level = 3.0 + 5.0 * random.uniform();
    result.counts.followers = static_cast<qint64>(std::exp(level + 3.0 + 0.3 * random.normal()));
    result.counts.following = 500;
    result.counts.mediaCount = 100 + posts;
    qint64 time = 1'600'000'000'000;
    for (int i = 0; i < posts; ++i) {
        time += static_cast<qint64>((4.0 + 40.0 * random.uniform()) * 3'600'000.0);
        Post post;
        post.takenAtMs = time;
        const bool giveaway = random.uniform() < 0.3;
        const bool video = random.uniform() < 0.3;
        post.caption = giveaway ? QStringLiteral("A giveaway for friends #prize")
                                : QStringLiteral("Another day at work #daily");
        post.mediaType = video ? MediaType::Video : MediaType::Photo;
        const double y = level + (giveaway ? wordEffect : 0.0) + (video ? videoEffect : 0.0) +
                         noise * random.normal();
        post.likes = std::llround(std::expm1(std::max(0.0, y)));
        result.posts.push_back(post);
    }
    result.countedAtMs = time + qint64(30) * 24 * 3'600'000;
    return result;
}

inline TrainingSource source(int accounts, int posts)
{
    TrainingSource result;
    result.name = QStringLiteral("synthetic");
    for (int i = 0; i < accounts; ++i)
        result.accounts.push_back(account(i, posts));
    return result;
}

/// Few rounds, but enough for planted effects.
inline LikecastTrainingSettings quickSettings()
{
    LikecastTrainingSettings settings;
    settings.folds = 2;
    settings.content.rounds = 30;
    settings.content.learningRate = 0.2;
    settings.residual.rounds = 40;
    settings.residual.learningRate = 0.2;
    settings.residual.depth = 4;
    settings.error.rounds = 20;
    settings.residualGains = {1.0};
    settings.restarts = 2;
    return settings;
}

/// As written to the model's folder.
inline QMap<QString, QByteArray> filesOf(const TrainedLikecast& trained)
{
    return trained.model.toFiles({}).value_or(ModelFiles()).files;
}

} // namespace likecast::synthetic
