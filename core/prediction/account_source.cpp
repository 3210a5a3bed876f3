#include "core/prediction/account_source.h"

#include "core/evaluation/regressor_forecaster.h"
#include "core/history/running_statistics.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_photos.h"
#include "core/storage/posts/post_repository.h"

#include <algorithm>

namespace likecast
{

namespace
{

OpenedAccount describe(std::unique_ptr<AccountRegression> regression, const LikeRegressor& model,
                       const AccountChoice& choice)
{
    OpenedAccount account(rangeAfterPast(model, *regression));
    const auto& past = regression->past();
    std::vector<double> recent;
    const std::size_t count = std::min(past.size(), AccountSource::usualPosts);
    for (std::size_t i = past.size() - count; i < past.size(); ++i)
        recent.push_back(past[i].y);
    std::sort(recent.begin(), recent.end());
    if (recent.size() >= AccountSource::usualMinPosts)
        account.usualLogLikes = quantileOfSorted(recent, 0.5);
    if (recent.size() >= AccountSource::classMinPosts)
        account.terciles = {quantileOfSorted(recent, 1.0 / 3), quantileOfSorted(recent, 2.0 / 3)};

    if (regression->postCount() > 0)
        account.basis = PredictionBasis::OwnPosts;
    else if (choice.averageLikes)
        account.basis = PredictionBasis::AverageTyped;
    else if (choice.followers)
        account.basis = PredictionBasis::AccountSize;
    account.regression = std::move(regression);
    return account;
}

} // namespace

AccountSource::AccountSource(ModelSource models, DatabaseSource database, QString detectorName)
    : m_models(std::move(models))
    , m_database(std::move(database))
    , m_detectorName(std::move(detectorName))
{
}

Result<OpenedAccount*> AccountSource::open(const AccountChoice& choice,
                                           const QByteArray& timeZoneId,
                                           const CancellationToken& cancellation)
{
    if (!m_opened || m_choice != choice || m_timeZoneId != timeZoneId) {
        m_opened.reset();
        auto account = read(choice, timeZoneId, cancellation);
        if (!account)
            return failure(account.error());
        m_opened = std::move(*account);
        m_choice = choice;
        m_timeZoneId = timeZoneId;
    }
    return &*m_opened;
}

Result<OpenedAccount> AccountSource::read(const AccountChoice& choice, const QByteArray& timeZoneId,
                                          const CancellationToken& cancellation)
{
    auto model = m_models(choice.name);
    if (!model)
        return failure(model.error());
    Result<OpenedAccount> account =
        choice.name.isEmpty() ? readTyped(**model, choice, timeZoneId, cancellation)
                              : readStored(**model, choice.name, timeZoneId, cancellation);
    if (account)
        account->model = *std::move(model);
    return account;
}

Result<OpenedAccount> AccountSource::readTyped(const LikeRegressor& model,
                                               const AccountChoice& choice,
                                               const QByteArray& timeZoneId,
                                               const CancellationToken& cancellation)
{
    AccountInput input;
    input.counts.followers = choice.followers;
    input.averageLikes = choice.averageLikes;
    input.timeZoneId = timeZoneId;
    return model.open(input, cancellation).map([&](auto&& regression) {
        return describe(std::move(regression), model, choice);
    });
}

Result<OpenedAccount> AccountSource::readStored(const LikeRegressor& model, const QString& name,
                                                const QByteArray& timeZoneId,
                                                const CancellationToken& cancellation)
{
    Database* database = m_database ? m_database() : nullptr;
    if (!database)
        return failure(ErrorCode::DatabaseUnavailable, name);
    const auto stored = AccountRepository(*database).findByName(name);
    if (!stored)
        return failure(stored.error());
    const auto posts = PostRepository(*database).loadAll(stored->id);
    if (!posts)
        return failure(posts.error());
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
    input.timeZoneId = timeZoneId;
    input.posts = *posts;
    input.countedAtMs = stored->countedAtMs;
    return model.open(input, cancellation).map([&model](auto&& regression) {
        return describe(std::move(regression), model, {});
    });
}

} // namespace likecast
