#pragma once

#include "core/common/worker_thread.h"
#include "core/instagram/formats/post_importer.h"
#include "core/instagram/formats/table/import_options.h"
#include "core/instagram/graph/thumbnail_cache.h"
#include "core/instagram/storing/import_storage.h"
#include "core/measuring/past_photos.h"
#include "core/storage/database/database_worker.h"
#include "core/storage/posts/account_overview.h"
#include "core/storage/posts/journal_repository.h"
#include "core/storage/upkeep/backup.h"
#include "core/storage/upkeep/erase.h"
#include "core/storage/upkeep/stored_data.h"

#include <QFuture>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace likecast
{

/// How far a job on another thread is, to be looked at now and then; and the way to stop it.
struct JobWatch {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    CancellationToken cancellation;
};

/// The journal as the page shows it.
struct JournalView {
    std::vector<JournalEntry> entries; ///< newest first
    JournalOutcome outcome;
};

/// The window's way to its accounts: every call returns at once. Reading a source runs on a thread
/// of its own; everything with the database on its worker, in the order of the calls. Destruction
/// cancels what reads and waits for it; jobs on the worker are carried out still. One thread.
/// Errors: those of Database::open, the repositories, previewPosts, inspectTable and importPosts.
class AccountStore
{
public:
    /// Makes what predictions measure photos with, on the thread that will use it.
    using MeasurerFactory = std::function<Result<std::unique_ptr<PhotoMeasurer>>()>;

    /// `database` must outlive the store. Without `measurer` no photos of past posts are measured.
    AccountStore(DatabaseWorker& database, const QString& dataDirectory,
                 MeasurerFactory measurer = {});
    ~AccountStore();
    Q_DISABLE_COPY_MOVE(AccountStore)

    /// What opening the database had to do.
    QFuture<Result<OpenReport>> openReport();

    /// Of all profiles, in order of name.
    QFuture<Result<std::vector<StoredAccount>>> accounts();
    QFuture<Result<AccountOverview>> overview(qint64 accountId);
    QFuture<Result<void>> removeAccount(qint64 accountId);

    QFuture<Result<std::vector<qint64>>> findPosts(qint64 accountId, const PostQuery& query);
    /// A post without a photo of its own, or with one inside an archive, gets the path of its
    /// thumbnail, where there is one.
    QFuture<Result<std::vector<StoredPost>>> loadPosts(const std::vector<qint64>& ids);

    /// Replaces likes, see PostRepository::setLikes(); what was there before undoes it.
    QFuture<Result<std::vector<LikesFigure>>> setLikes(qint64 accountId,
                                                       const std::vector<LikesFigure>& figures);
    /// Replaces the followers, see AccountRepository::setFollowers().
    QFuture<Result<FollowersFigure>> setFollowers(qint64 accountId, const FollowersFigure& figure);

    /// What a source holds; the posts come with it, so that import() need not read it again.
    QFuture<Result<ImportPreview>> preview(const QStringList& paths, const ImportOptions& options,
                                           std::shared_ptr<JobWatch> watch);
    /// See inspectTable().
    QFuture<Result<TableInspection>> inspect(const QStringList& paths, const ImportOptions& options,
                                             std::shared_ptr<JobWatch> watch);
    /// Stores `read`, or reads the source if it is null; see importPosts().
    QFuture<Result<ImportOutcome>> import(const QStringList& paths, const ImportOptions& options,
                                          const QString& nameIfNone,
                                          std::shared_ptr<JobWatch> watch,
                                          std::shared_ptr<const ReadPosts> read = {});

    /// See PastPhotos; on a thread of its own, the worker being asked for a moment per photo only.
    /// Progress counts all photos of one account after the other.
    QFuture<Result<MeasuringReport>> measurePhotos(const std::vector<qint64>& accountIds,
                                                   std::shared_ptr<JobWatch> watch);

    QFuture<Result<JournalView>> journal(const QString& accountName);
    /// Nothing where the same post waits for its likes already: one of two would wait for ever.
    QFuture<Result<std::optional<qint64>>> addToJournal(const JournalEntry& entry);

    QFuture<Result<QStringList>> exportPosts(const QString& directory,
                                             std::optional<qint64> accountId);
    QFuture<Result<BackupSummary>> backUp(const QString& filePath);
    /// See DatabaseWorker::replace(): afterwards everything has to be opened anew.
    QFuture<Result<RestoreReport>> restore(const QString& filePath);
    /// What erase() would remove.
    QFuture<Result<StoredData>> measureStored();
    /// What erase() would remove, and what it would leave alone.
    QFuture<Result<EraseList>> listErasable();
    /// Everything of this profile, or nothing; see eraseListed() and restore(). Errors also:
    /// FileUnwritable with what remains, one path a line.
    QFuture<Result<EraseReport>> erase();

private:
    DatabaseWorker& m_database;
    std::shared_ptr<ThumbnailCache> m_thumbnails;
    CancellationToken m_shutdown;
    MeasurerFactory m_makeMeasurer;
    WorkerThread m_reader;
    WorkerThread m_measuring;
};

} // namespace likecast
