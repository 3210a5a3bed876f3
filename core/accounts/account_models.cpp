#include "core/accounts/account_models.h"

#include "core/settings/model_choice.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/leaderboard_cache.h"
#include "core/storage/posts/post_photos.h"
#include "core/storage/posts/post_repository.h"

#include <QDir>

namespace likecast
{

namespace
{

Result<AccountPosts> readPosts(Database& database, qint64 accountId)
{
    const auto account = AccountRepository(database).account(accountId);
    if (!account)
        return failure(account.error());
    auto posts = PostRepository(database).loadAll(accountId);
    if (!posts)
        return failure(posts.error());
    return AccountPosts{account->name, account->counts, *std::move(posts), account->countedAtMs};
}

/// An account's stored leaderboard, or what is needed to store a new one.
struct StoredBoard {
    std::optional<AccountLeaderboard> board; ///< if computed from these models and posts
    QByteArray posts;                        ///< LeaderboardCache::postsFingerprint()
};

Result<StoredBoard> readBoard(Database& database, qint64 accountId, const QByteArray& models)
{
    LeaderboardCache cache(database);
    auto posts = cache.postsFingerprint(accountId);
    if (!posts)
        return failure(posts.error());
    StoredBoard kept{std::nullopt, *std::move(posts)};
    const auto stored = cache.find(accountId, models);
    if (stored && *stored) {
        if (auto board = leaderboardFromJson(**stored))
            kept.board = *std::move(board);
    }
    return kept;
}

/// Whether training stopped by itself before the last epoch.
bool endedEarly(const std::vector<TrainingEpoch>& epochs)
{
    return !epochs.empty() && epochs.back().validationLoss &&
           epochs.back().epoch < epochs.back().of;
}

} // namespace

void TrainingEpochs::append(const TrainingEpoch& epoch)
{
    const std::lock_guard lock(m_mutex);
    m_epochs.push_back(epoch);
}

std::vector<TrainingEpoch> TrainingEpochs::list() const
{
    const std::lock_guard lock(m_mutex);
    return m_epochs;
}

AccountModels::AccountModels(DatabaseWorker& database, Options options)
    : m_database(database)
    , m_options(std::move(options))
{
}

AccountModels::~AccountModels()
{
    finish();
}

void AccountModels::finish()
{
    if (m_trainer)
        m_trainer->cancelAll();
    m_reader.reset();
    m_trainer.reset();
}

WorkerThread& AccountModels::reader()
{
    if (!m_reader)
        m_reader = std::make_unique<WorkerThread>(QStringLiteral("models"));
    return *m_reader;
}

const RegressorRegistry& AccountModels::registry() const
{
    if (!m_registry)
        m_registry = m_options.registry();
    return *m_registry;
}

WorkerThread& AccountModels::trainer()
{
    if (!m_trainer)
        m_trainer = std::make_unique<WorkerThread>(QStringLiteral("training"));
    return *m_trainer;
}

QStringList AccountModels::trainableNames() const
{
    QStringList names = registry().trainableNames();
    names.removeAll(defaultName());
    for (const QString& missing : m_options.notInstalled)
        names.removeAll(missing);
    return names;
}

ModelFolders AccountModels::foldersOf(const QString& account) const
{
    return {m_options.shippedFolder, ownModelsFolder(m_options.dataDirectory, account)};
}

std::function<Result<AccountPosts>()> AccountModels::postsOf(qint64 accountId) const
{
    return [this, accountId]() -> Result<AccountPosts> {
        return m_database
            .run([accountId](Database& database) { return readPosts(database, accountId); })
            .takeResult();
    };
}

std::function<PhotoLookup()> AccountModels::photosOf(qint64 accountId) const
{
    return [this, nameOf = m_options.measurementName, accountId]() -> PhotoLookup {
        const Result<QString> name = nameOf ? nameOf() : failure(ErrorCode::PartMissing);
        if (!name)
            return {};
        const auto photos = m_database
                                .run([accountId, name = *name](Database& database) {
                                    return PostPhotos(database).features(accountId, name);
                                })
                                .takeResult();
        if (!photos || photos->isEmpty())
            return {};
        return [known = *photos](const Post& post) -> std::optional<PhotoFeatures> {
            const auto found = known.constFind(post.photoPath);
            return found == known.constEnd() ? std::nullopt : std::optional(*found);
        };
    };
}

Job<Result<AccountStudy>> AccountModels::study(qint64 accountId, const QByteArray& timeZoneId)
{
    return reader().start([posts = postsOf(accountId), photos = photosOf(accountId),
                           registry = registry(), options = m_options,
                           timeZoneId](const JobControl& control) -> Result<AccountStudy> {
        const auto account = posts();
        if (!account)
            return failure(account.error());
        AccountStudy study;
        study.timeZoneId = timeZoneId;
        auto insights = postInsights({&*account, 1}, timeZoneId, control.cancellation);
        if (!insights)
            return failure(insights.error());
        study.posts = *std::move(insights);
        if (!study.posts.isEnough())
            return failure(ErrorCode::PostsTooFew);
        const auto hours = hourInsights(*account, timeZoneId);
        if (!hours)
            return failure(hours.error());
        study.hours = *hours;
        const PhotoLookup lookup = photos();
        study.groups = groupInsights(*account, timeZoneId, lookup);
        auto importances =
            inputImportances(registry, options.shippedFolder, {&*account, 1}, timeZoneId,
                             control.cancellation, control.progress, lookup);
        if (!importances)
            return failure(importances.error());
        study.importances = *std::move(importances);
        return study;
    });
}

Job<Result<AccountLeaderboard>> AccountModels::leaderboard(qint64 accountId)
{
    return reader().start([this, posts = postsOf(accountId), photos = photosOf(accountId),
                           registry = registry(), options = m_options,
                           accountId](const JobControl& control) -> Result<AccountLeaderboard> {
        const auto account = posts();
        if (!account)
            return failure(account.error());
        const ModelFolders folders{options.shippedFolder,
                                   ownModelsFolder(options.dataDirectory, account->account)};
        const QByteArray models = modelsFingerprint(folders);
        const auto kept = m_database
                              .run([accountId, models](Database& database) {
                                  return readBoard(database, accountId, models);
                              })
                              .takeResult();
        if (kept && kept->board)
            return *kept->board;
        auto board = makeLeaderboard(registry, folders, *account, control.cancellation,
                                     control.progress, photos());
        if (board && kept) {
            // If it cannot be stored, it is computed again next time.
            m_database
                .run([accountId, models, posts = kept->posts,
                      json = leaderboardToJson(*board)](Database& database) {
                    return LeaderboardCache(database).store(accountId, models, posts, json);
                })
                .waitForFinished();
        }
        return board;
    });
}

bool AccountModels::canResume(const QString& account, const QString& model) const
{
    return registry().resumes(model) && !ownTraining(foldersOf(account).own, model).isEmpty();
}

void AccountModels::forget(const QString& account)
{
    trainer().submit([folder = foldersOf(account).own] { QDir(folder).removeRecursively(); });
}

Job<Result<OwnTraining>> AccountModels::train(qint64 accountId, const QString& model,
                                              TrainingStart start,
                                              std::shared_ptr<TrainingEpochs> epochs)
{
    return trainer().start(
        [posts = postsOf(accountId), photos = photosOf(accountId), registry = registry(),
         options = m_options, model, start,
         epochs = std::move(epochs)](const JobControl& control) -> Result<OwnTraining> {
            const auto account = posts();
            if (!account)
                return failure(account.error());
            TrainingOptions training;
            training.photoFeatures = photos();
            training.cancellation = control.cancellation;
            training.onProgress = control.progress;
            training.onEpoch = [epochs, &control](const TrainingEpoch& epoch) {
                epochs->append(epoch);
                control.progress({epoch.epoch, epoch.of});
            };
            const auto trained = trainOnAccount(
                registry, model,
                {options.shippedFolder, ownModelsFolder(options.dataDirectory, account->account)},
                *account, training, start);
            if (!trained)
                return failure(trained.error());
            const std::vector<TrainingEpoch> all = epochs->list();
            return OwnTraining{model, trained->stoppedByCaller,
                               !trained->stoppedByCaller && endedEarly(all), all,
                               trained->files.training};
        });
}

} // namespace likecast
