#include "core/prediction/account_source.h"

#include "core/evaluation/regressor_forecaster.h"
#include "core/history/running_statistics.h"
#include "core/posts/known_count.h"
#include "core/posts/wall_time.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_photos.h"
#include "core/storage/posts/post_repository.h"

#include <algorithm>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<LikesSpan> spanOf(const std::vector<PastForecast>& past)
{
    if (past.empty())
        return std::nullopt;
    std::vector<double> sorted;
    for (const PastForecast& post : past)
        sorted.push_back(post.y);
    std::sort(sorted.begin(), sorted.end());
    return LikesSpan{likesFromLog(quantileOfSorted(sorted, 0.01)),
                     likesFromLog(quantileOfSorted(sorted, 0.99))};
}

std::vector<PredictionTarget> targetsOf(const std::vector<Post>& posts, const AccountCounts& counts)
{
    std::vector<PredictionTarget> targets;
    for (const PredictionTarget target : allPredictionTargets) {
        const auto known = std::ranges::count_if(posts, [target](const Post& post) {
            return knownCount(targetFigure(post, target)).has_value();
        });
        const bool isRateOfNothing =
            target == PredictionTarget::EngagementRate && counts.followers.value_or(0) <= 0;
        if (target == PredictionTarget::Likes ||
            (known >= AccountSource::fewestPostsOfTarget && !isRateOfNothing))
            targets.push_back(target);
    }
    return targets;
}

PredictedFigure figureOf(PredictionTarget wanted, const std::vector<PredictionTarget>& targets,
                         const AccountCounts& counts)
{
    if (std::ranges::find(targets, wanted) == targets.end())
        return {};
    return {wanted, wanted == PredictionTarget::EngagementRate
                        ? static_cast<double>(counts.followers.value_or(0))
                        : 0.0};
}

OpenedAccount describe(std::unique_ptr<AccountRegression> regression,
                       std::shared_ptr<const LikeRegressor> model, const AccountInput& input)
{
    OpenedAccount account(rangeAfterPast(*model, *regression));
    const auto& past = regression->past();
    std::vector<double> recent;
    const std::size_t count = std::min(past.size(), AccountSource::usualPosts);
    for (std::size_t i = past.size() - count; i < past.size(); ++i)
        recent.push_back(past[i].y);
    std::sort(recent.begin(), recent.end());
    if (!recent.empty())
        account.usualLogLikes = quantileOfSorted(recent, 0.5);
    account.span = spanOf(past);

    if (regression->postCount() > 0 || model->isAccountKnown())
        account.basis = PredictionBasis::OwnPosts;
    else if (input.averageLikes)
        account.basis = PredictionBasis::AverageTyped;
    else if (input.counts.followers)
        account.basis = PredictionBasis::AccountSize;
    account.times = postingTimesOf(input.posts, input.timeZoneId);
    account.regression = std::move(regression);
    account.model = std::move(model);
    return account;
}

/// Makes posts from likes entered by hand, newest first. Only their order is known.
std::vector<Post> postsOfLikes(const std::vector<qint64>& newestFirst)
{
    std::vector<Post> posts;
    for (std::size_t daysAgo = newestFirst.size(); daysAgo > 0; --daysAgo) {
        Post& post = posts.emplace_back();
        post.takenAtMs = static_cast<qint64>(newestFirst.size() - daysAgo) * millisecondsPerDay;
        post.timePrecision = TimePrecision::Unknown;
        post.likes = newestFirst[daysAgo - 1];
    }
    return posts;
}

} // namespace

AccountSource::AccountSource(ModelSource models, DatabaseSource database, QString detectorName)
    : m_models(std::move(models))
    , m_database(std::move(database))
    , m_detectorName(std::move(detectorName))
{
}

Result<OpenedAccount*> AccountSource::open(const PredictionRequest& request,
                                           const CancellationToken& cancellation)
{
    const Key key{request.account, request.timeZoneId, request.target};
    if (!m_opened || m_key != key) {
        m_opened.reset();
        auto account = read(key, cancellation);
        if (!account)
            return failure(account.error());
        m_opened = std::move(*account);
        m_key = key;
    }
    return &*m_opened;
}

Result<OpenedAccount> AccountSource::read(const Key& key, const CancellationToken& cancellation)
{
    if (!key.choice.name.isEmpty())
        return readStored(key, cancellation);
    auto model = modelFor({}, PredictionTarget::Likes);
    if (!model)
        return failure(model.error());
    return readTyped(*std::move(model), key, cancellation);
}

Result<std::shared_ptr<const LikeRegressor>> AccountSource::modelFor(const QString& account,
                                                                     PredictionTarget target) const
{
    const bool isLikes = target == PredictionTarget::Likes;
    auto model = m_models(isLikes ? account : QString());
    if (model && !isLikes && !(*model)->forecastsOtherFigures())
        return failure(ErrorCode::InputInvalid, u"%1 predicts likes only"_s.arg((*model)->name()));
    return model;
}

Result<OpenedAccount> AccountSource::readTyped(std::shared_ptr<const LikeRegressor> model,
                                               const Key& key,
                                               const CancellationToken& cancellation)
{
    AccountInput input;
    input.counts.followers = key.choice.followers;
    input.averageLikes = key.choice.averageLikes;
    input.timeZoneId = key.timeZoneId;
    const std::vector<Post> posts = postsOfLikes(key.choice.recentLikes);
    input.posts = posts;
    input.hasLikesOnly = true;
    auto regression = model->open(input, cancellation);
    if (!regression)
        return failure(regression.error());
    return describe(*std::move(regression), std::move(model), input);
}

Result<OpenedAccount> AccountSource::readStored(const Key& key,
                                                const CancellationToken& cancellation)
{
    const QString& name = key.choice.name;
    Database* database = m_database ? m_database() : nullptr;
    if (!database)
        return failure(ErrorCode::DatabaseUnavailable, name);
    const auto stored = AccountRepository(*database).findByName(name);
    if (!stored)
        return failure(stored.error());
    auto posts = PostRepository(*database).loadAll(stored->id);
    if (!posts)
        return failure(posts.error());
    const std::vector<PredictionTarget> targets = targetsOf(*posts, stored->counts);
    const PredictedFigure figure = figureOf(key.target, targets, stored->counts);
    auto model = modelFor(name, figure.target);
    if (!model)
        return failure(model.error());
    takeAsLikes(*posts, figure.target);
    const auto photos = PostPhotos(*database).features(stored->id, m_detectorName);
    if (!photos)
        return failure(photos.error());
    AccountInput input;
    if (!photos->isEmpty()) {
        input.photoFeatures = [&photos](const Post& post) -> std::optional<PhotoFeatures> {
            const auto known = photos->constFind(post.photoPath);
            return known == photos->constEnd() ? std::nullopt : std::optional(*known);
        };
    }
    input.counts = stored->counts;
    input.countedAtMs = stored->countedAtMs;
    input.hasOtherFigure = isUnlikeLikes(figure.target);
    input.timeZoneId = key.timeZoneId;
    input.posts = *posts;
    auto regression = (*model)->open(input, cancellation);
    if (!regression)
        return failure(regression.error());
    OpenedAccount account = describe(*std::move(regression), *std::move(model), input);
    account.figure = figure;
    account.targets = targets;
    return account;
}

} // namespace likecast
