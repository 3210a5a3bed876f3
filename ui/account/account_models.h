#pragma once

#include "core/insights/hour_insights.h"
#include "core/insights/input_importances.h"
#include "core/insights/post_insights.h"
#include "core/own_models/account_leaderboard.h"
#include "core/storage/database/database_worker.h"
#include "ui/account/account_store.h"

#include <QFuture>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace likecast
{

/// What goes with more or fewer likes for one account.
struct AccountStudy {
    PostInsights posts;
    HourInsights hours;
    std::vector<ModelImportances> importances;
    QByteArray timeZoneId; ///< whose hours those are
};

/// A training run to be looked at from another thread, and the way to stop it.
class TrainingWatch : public JobWatch
{
public:
    void append(const TrainingEpoch& epoch);
    std::vector<TrainingEpoch> epochs() const; ///< so far

private:
    mutable std::mutex m_mutex;
    std::vector<TrainingEpoch> m_epochs;
};

/// What came of training a model on an account's own posts.
struct OwnTraining {
    QString model;
    bool stopped = false; ///< by the user; the best weights so far are kept
    bool early = false;   ///< by itself: the validation loss got no better for a while
    std::vector<TrainingEpoch> epochs;
    QJsonObject report; ///< ModelFiles::training
};

/// The window's way to the models and what they say of an account: every call returns at once, the
/// work runs on a thread of its own that is made at the first call; only reading posts goes to the
/// database's worker. Destruction cancels what runs and waits for it. One thread.
class AccountModels
{
public:
    struct Options {
        /// Asked once, on the caller's thread, when a model is first needed.
        std::function<RegressorRegistry()> registry;
        QString shippedFolder; ///< models/ of the installation
        QString dataDirectory; ///< where models trained here are kept
        /// PhotoMeasurer::name() of what measures photos now, asked on a thread of the object's
        /// own; empty: models learn without photos' features.
        std::function<Result<QString>()> measurementName = {};
        /// Models that cannot be used because a part of the program is not installed.
        QStringList notInstalled = {};
    };

    /// `database` must outlive the object.
    AccountModels(DatabaseWorker& database, Options options);
    ~AccountModels();
    Q_DISABLE_COPY_MOVE(AccountModels)

    /// Errors: PostsTooFew (see PostInsights::leastPosts), Cancelled, those of the repositories.
    QFuture<Result<AccountStudy>> study(qint64 accountId, const QByteArray& timeZoneId,
                                        std::shared_ptr<JobWatch> watch);

    /// At once where the posts and models are those of the last time, as it is kept in the
    /// database; else minutes. Errors: PostsTooFew, Cancelled, those of the repositories.
    QFuture<Result<AccountLeaderboard>> judge(qint64 accountId, std::shared_ptr<JobWatch> watch);

    /// Runs beside study() and judge(), on another thread. Errors: those of trainOnAccount() and of
    /// the repositories.
    QFuture<Result<OwnTraining>> train(qint64 accountId, const QString& model,
                                       OwnTrainingStart start,
                                       std::shared_ptr<TrainingWatch> watch);

    /// Models that learn from one account's posts; the default learns from many accounts.
    QStringList trainableNames() const;
    /// Whether trainableNames() lacks models that need a part that is not installed.
    bool lacksModels() const { return !m_options.notInstalled.isEmpty(); }
    /// Whether the model was trained on the account and its training can be continued.
    bool canGoOn(const QString& account, const QString& model) const;
    /// Stops what runs and waits for it: a training that is stopped writes what it has.
    void finish();
    /// Removes what was trained on the account, after a training that runs.
    void forget(const QString& account);
    QString defaultName() const { return registry().names().value(0); }
    ModelFolders foldersOf(const QString& account) const;

private:
    /// All of an account. Waits for the database's worker: for other threads than that one.
    std::function<Result<AccountPosts>()> postsOf(qint64 accountId) const;
    /// What was measured on the account's photos; waits likewise.
    std::function<PhotoLookup()> photosOf(qint64 accountId) const;
    const RegressorRegistry& registry() const;
    WorkerThread& reader();
    WorkerThread& trainer();

    DatabaseWorker& m_database;
    Options m_options;
    mutable std::optional<RegressorRegistry> m_registry;
    CancellationToken m_shutdown;
    std::unique_ptr<WorkerThread> m_reader;
    std::unique_ptr<WorkerThread> m_trainer;
};

} // namespace likecast
