#include "core/own_models/walk_forward.h"

#include "core/evaluation/regressor_forecaster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace likecast
{

namespace
{

/// Posts [begin, end) of an account.
struct Block {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Equal blocks over the newer half, newest first; posts of the same time stay together.
std::vector<Block> blocksOf(const std::vector<Post>& posts, std::size_t count)
{
    const auto borderAt = [&](std::size_t k) {
        std::size_t border = posts.size() / 2 + k * (posts.size() - posts.size() / 2) / count;
        while (border > 0 && border < posts.size() &&
               posts[border].takenAtMs == posts[border - 1].takenAtMs)
            --border;
        return border;
    };
    std::vector<Block> blocks;
    for (std::size_t k = count; k > 0; --k) {
        const Block block{borderAt(k - 1), borderAt(k)};
        if (block.begin > 0 && block.begin < block.end)
            blocks.push_back(block);
    }
    return blocks;
}

AccountPosts firstPosts(const AccountPosts& account, std::size_t count)
{
    AccountPosts first{account.account, account.counts, {}, account.countedAtMs};
    first.posts.assign(account.posts.begin(),
                       account.posts.begin() + static_cast<std::ptrdiff_t>(count));
    return first;
}

/// Trains on the posts before the block and forecasts the account's posts up to its end.
Result<std::vector<std::optional<Forecast>>>
forecastBlock(const RegressorRegistry& registry, const QString& name, const AccountPosts& account,
              const Block& block, const TrainingOptions& training, const PhotoLookup& photos)
{
    const auto trained =
        registry.train(name, {{account.account, {firstPosts(account, block.begin)}}}, training);
    if (!trained)
        return failure(trained.error());
    if (trained->stoppedByCaller)
        return failure(ErrorCode::Cancelled);
    const QTemporaryDir folder;
    if (const auto written = writeModelFiles(folder.filePath(name), trained->files); !written)
        return failure(written.error());
    auto model = registry.load(name, folder.path());
    if (!model)
        return failure(model.error());
    RegressorForecaster forecaster(*std::move(model), photos);
    return forecaster.forecastSequence(firstPosts(account, block.end), training.cancellation);
}

} // namespace

Result<std::vector<std::optional<Forecast>>>
walkForward(const RegressorRegistry& registry, const QString& name, const AccountPosts& account,
            const TrainingOptions& training, const PhotoLookup& photos,
            const WalkForwardOptions& options, const ProgressCallback& onProgress)
{
    TrainingOptions anew = training;
    anew.resumeFolder.clear();
    anew.onEpoch = {};
    anew.onProgress = {};
    const std::vector<Block> blocks = blocksOf(account.posts, options.blocks);
    std::vector<std::optional<Forecast>> walked(account.posts.size());
    bool hasAny = false;
    QElapsedTimer spent;
    spent.start();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (training.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (i > 0 && std::chrono::milliseconds(spent.elapsed()) >= options.budget)
            break;
        const auto forecasts = forecastBlock(registry, name, account, blocks[i], anew, photos);
        if (!forecasts && forecasts.error().code == ErrorCode::PostsTooFew)
            break; // older blocks have even fewer posts before them
        if (!forecasts)
            return failure(forecasts.error());
        for (std::size_t post = blocks[i].begin; post < blocks[i].end; ++post) {
            walked[post] = (*forecasts)[post];
            hasAny = hasAny || walked[post];
        }
        if (onProgress)
            onProgress({static_cast<qint64>(i) + 1, static_cast<qint64>(blocks.size())});
    }
    if (!hasAny)
        return failure(ErrorCode::PostsTooFew);
    return walked;
}

} // namespace likecast
