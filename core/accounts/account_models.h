#pragma once

#include "core/accounts/account_store.h"
#include "core/insights/group_insights.h"
#include "core/insights/hour_insights.h"
#include "core/insights/input_importances.h"
#include "core/insights/post_insights.h"
#include "core/own_models/account_leaderboard.h"
#include "core/storage/database/database_worker.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace likecast
{

/// What is associated with more or fewer likes for one account.
struct AccountStudy {
    PostInsights posts;
    HourInsights hours;
    GroupInsights groups;
    std::vector<ModelImportances> importances;
    QByteArray timeZoneId; ///< the zone of those hours
};

/// The epochs of a running training so far. Thread-safe.
class TrainingEpochs
{
public:
    void append(const TrainingEpoch& epoch);
    std::vector<TrainingEpoch> list() const;

private:
    mutable std::mutex m_mutex;
    std::vector<TrainingEpoch> m_epochs;
};

/// The result of training a model on an account's own posts.
struct OwnTraining {
    QString model;
    bool stopped = false; ///< stopped by the user; the best weights so far are kept
    bool early = false;   ///< stopped by itself: the validation loss had not improved for a while
    std::vector<TrainingEpoch> epochs;
    QJsonObject report; ///< ModelFiles::training
};

/// The window's access to the models and to what they say about an account. Every call returns at
/// once. Analysing and training each have a thread of their own, created at the first call; only
/// reading posts and storing results go through the database worker. Destruction cancels running
/// work and waits for it. Use it from one thread.
class AccountModels
{
public:
    struct Options {
        /// Called once, on the caller's thread, when a model is first needed.
        std::function<RegressorRegistry()> registry;
        QString shippedFolder; ///< the installation's models/
        QString dataDirectory; ///< where models trained here are stored
        /// The PhotoMeasurer::name() of the current photo measurer; called on a thread of this
        /// object. Empty: models learn without photo features.
        std::function<Result<QString>()> measurementName = {};
        /// Models that cannot be used because a component of the program is not installed.
        QStringList notInstalled = {};
    };

    /// `database` must outlive the object.
    AccountModels(DatabaseWorker& database, Options options);
    ~AccountModels();
    Q_DISABLE_COPY_MOVE(AccountModels)

    /// Errors: PostsTooFew (see PostInsights::leastPosts), Cancelled, those of the repositories.
    Job<Result<AccountStudy>> study(qint64 accountId, const QByteArray& timeZoneId);

    /// Immediate if the posts and models match the result stored in the database; otherwise takes
    /// minutes. Errors: PostsTooFew, Cancelled, those of the repositories.
    Job<Result<AccountLeaderboard>> leaderboard(qint64 accountId);

    /// Runs in parallel with study() and leaderboard(), on another thread, and appends to `epochs`.
    /// Errors: those of trainOnAccount() and of the repositories.
    Job<Result<OwnTraining>> train(qint64 accountId, const QString& model, TrainingStart start,
                                   std::shared_ptr<TrainingEpochs> epochs);

    /// Models that train on one account's posts; the default learns from many accounts.
    QStringList trainableNames() const;
    /// Whether trainableNames() omits models because a component they need is not installed.
    bool lacksModels() const { return !m_options.notInstalled.isEmpty(); }
    /// Whether the model was trained on the account and its training can be resumed.
    bool canResume(const QString& account, const QString& model) const;
    /// Stops running work and waits for it; a stopped training run saves what it has.
    void finish();
    /// Removes what was trained on the account, once any running training is over.
    void forget(const QString& account);
    QString defaultName() const { return registry().names().value(0); }
    ModelFolders foldersOf(const QString& account) const;

private:
    /// Reads all posts of an account. Waits for the database worker: call it on other threads only.
    std::function<Result<AccountPosts>()> postsOf(qint64 accountId) const;
    /// Reads the measurements of the account's photos; waits likewise.
    std::function<PhotoLookup()> photosOf(qint64 accountId) const;
    const RegressorRegistry& registry() const;
    WorkerThread& reader();
    WorkerThread& trainer();

    DatabaseWorker& m_database;
    Options m_options;
    mutable std::optional<RegressorRegistry> m_registry;
    std::unique_ptr<WorkerThread> m_reader;
    std::unique_ptr<WorkerThread> m_trainer;
};

} // namespace likecast
