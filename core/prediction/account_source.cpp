#include "core/prediction/account_source.h"

#include "core/evaluation/regressor_forecaster.h"
#include "core/history/running_statistics.h"
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

OpenedAccount describe(std::unique_ptr<AccountRegression> regression, const LikeRegressor& model,
                       const AccountInput& input)
{
    OpenedAccount account(rangeAfterPast(model, *regression));
    const auto& past = regression->past();
    std::vector<double> recent;
    const std::size_t count = std::min(past.size(), AccountSource::usualPosts);
    for (std::size_t i = past.size() - count; i < past.size(); ++i)
        recent.push_back(past[i].y);
    std::sort(recent.begin(), recent.end());
    if (!recent.empty())
        account.usualLogLikes = quantileOfSorted(recent, 0.5);
    account.span = spanOf(past);

    if (regression->postCount() > 0 || model.isAccountKnown())
        account.basis = PredictionBasis::OwnPosts;
    else if (input.averageLikes)
        account.basis = PredictionBasis::AverageTyped;
    else if (input.counts.followers)
        account.basis = PredictionBasis::AccountSize;
    account.times = postingTimesOf(input.posts, input.timeZoneId);
    account.regression = std::move(regression);
    return account;
}

/// Makes posts from likes entered by hand, newest first. Only their order is known.
std::vector<Post> postsOfLikes(const std::vector<qint64>& newestFirst)
{
    constexpr qint64 dayMs = 86'400'000;
    std::vector<Post> posts;
    for (std::size_t daysAgo = newestFirst.size(); daysAgo > 0; --daysAgo) {
        Post& post = posts.emplace_back();
        post.takenAtMs = static_cast<qint64>(newestFirst.size() - daysAgo) * dayMs;
        post.timePrecision = TimePrecision::Unknown;
        post.likes = newestFirst[daysAgo - 1];
    }
    return posts;
}

} // namespace

AccountSource::AccountSource(ModelSource models, DatabaseSource database, QString detectorName,
                             PredictionTarget target)
    : m_models(std::move(models))
    , m_database(std::move(database))
    , m_detectorName(std::move(detectorName))
    , m_target(target)
{
}

Result<OpenedAccount*> AccountSource::open(const PredictionRequest& request,
                                           const CancellationToken& cancellation)
{
    const Key key{request.account, request.timeZoneId};
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
    auto model = m_models(key.choice.name);
    if (!model)
        return failure(model.error());
    Result<OpenedAccount> account = key.choice.name.isEmpty()
                                        ? readTyped(**model, key, cancellation)
                                        : readStored(**model, key, cancellation);
    if (account)
        account->model = *std::move(model);
    return account;
}

Result<OpenedAccount> AccountSource::readTyped(const LikeRegressor& model, const Key& key,
                                               const CancellationToken& cancellation)
{
    if (m_target != PredictionTarget::Likes)
        return failure(ErrorCode::InputInvalid, u"%1 are predicted for stored accounts only"_s.arg(
                                                    predictionTargetName(m_target)));
    AccountInput input;
    input.counts.followers = key.choice.followers;
    input.averageLikes = key.choice.averageLikes;
    input.timeZoneId = key.timeZoneId;
    const std::vector<Post> posts = postsOfLikes(key.choice.recentLikes);
    input.posts = posts;
    return model.open(input, cancellation).map([&](auto&& regression) {
        return describe(std::move(regression), model, input);
    });
}

Result<OpenedAccount> AccountSource::readStored(const LikeRegressor& model, const Key& key,
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
    const bool isLikes = m_target == PredictionTarget::Likes;
    const qsizetype withFigure = takeAsLikes(*posts, m_target);
    if (!isLikes && withFigure < fewestPostsOfTarget)
        return failure(ErrorCode::PostsTooFew,
                       u"%1 of %2 posts have %3, %4 are needed"_s.arg(withFigure)
                           .arg(posts->size())
                           .arg(predictionTargetName(m_target))
                           .arg(fewestPostsOfTarget));
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
    // What followers usually bring is known for likes only.
    if (isLikes) {
        input.counts = stored->counts;
        input.countedAtMs = stored->countedAtMs;
    }
    input.timeZoneId = key.timeZoneId;
    input.posts = *posts;
    return model.open(input, cancellation).map([&](auto&& regression) {
        return describe(std::move(regression), model, input);
    });
}

} // namespace likecast
