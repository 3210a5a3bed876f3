#pragma once

#include "core/common/job.h"
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

#include <functional>
#include <memory>
#include <vector>

namespace likecast
{

/// The journal as shown on the page.
struct JournalView {
    std::vector<JournalEntry> entries; ///< newest first
    JournalOutcome outcome;
};

/// The window's access to its accounts. Every call returns at once. Sources are read on a dedicated
/// thread; all database work runs on the database worker, in call order. Destruction cancels
/// reading and waits for it; jobs on the worker still run. Use it from one thread.
/// Errors: those of Database::open, the repositories, previewPosts, inspectTable and importPosts.
class AccountStore
{
public:
    /// Creates the measurer that predictions use for photos, on the thread that will use it.
    using MeasurerFactory = std::function<Result<std::unique_ptr<PhotoMeasurer>>()>;

    /// `database` must outlive the store. Without `measurer`, photos of past posts are not
    /// measured.
    AccountStore(DatabaseWorker& database, const QString& dataDirectory,
                 MeasurerFactory measurer = {});
    ~AccountStore();
    Q_DISABLE_COPY_MOVE(AccountStore)

    /// What had to be done to open the database.
    QFuture<Result<OpenReport>> openReport();

    /// The accounts of all profiles, sorted by name.
    QFuture<Result<std::vector<StoredAccount>>> accounts();
    QFuture<Result<AccountOverview>> overview(qint64 accountId);
    QFuture<Result<void>> removeAccount(qint64 accountId);

    QFuture<Result<std::vector<qint64>>> findPosts(qint64 accountId, const PostQuery& query);
    /// A post without a photo of its own, or with one inside an archive, gets the path of its
    /// thumbnail, if there is one.
    QFuture<Result<std::vector<StoredPost>>> loadPosts(const std::vector<qint64>& ids);

    /// Replaces likes; see PostRepository::setLikes(). Returns the previous ones, for undo.
    QFuture<Result<std::vector<LikesFigure>>> setLikes(qint64 accountId,
                                                       const std::vector<LikesFigure>& figures);
    /// Replaces the followers; see AccountRepository::setFollowers().
    QFuture<Result<FollowersFigure>> setFollowers(qint64 accountId, const FollowersFigure& figure);

    /// What a source contains, including the posts, so that import() need not read it again.
    QFuture<Result<ImportPreview>> preview(const QStringList& paths, const ImportOptions& options,
                                           std::shared_ptr<JobWatch> watch);
    /// See inspectTable().
    QFuture<Result<TableInspection>> inspect(const QStringList& paths, const ImportOptions& options,
                                             std::shared_ptr<JobWatch> watch);
    /// Stores `read`, or reads the source first if it is null; see importPosts().
    QFuture<Result<ImportOutcome>> import(const QStringList& paths, const ImportOptions& options,
                                          const QString& nameIfNone,
                                          std::shared_ptr<JobWatch> watch,
                                          std::shared_ptr<const ReadPosts> read = {});

    /// See PastPhotos. Runs on a dedicated thread and uses the worker only briefly for each photo.
    /// Progress counts each account's photos in turn.
    QFuture<Result<MeasuringReport>> measurePhotos(const std::vector<qint64>& accountIds,
                                                   std::shared_ptr<JobWatch> watch);

    QFuture<Result<JournalView>> journal(const QString& accountName);
    /// Empty if the same post is already waiting for its likes: one of the two would wait forever.
    QFuture<Result<std::optional<qint64>>> addToJournal(const JournalEntry& entry);

    QFuture<Result<QStringList>> exportPosts(const QString& directory,
                                             std::optional<qint64> accountId);
    QFuture<Result<BackupSummary>> backUp(const QString& filePath);
    /// See DatabaseWorker::replace(). Afterwards, everything must be reopened.
    QFuture<Result<RestoreReport>> restore(const QString& filePath);
    /// What erase() would remove.
    QFuture<Result<StoredData>> measureStored();
    /// What erase() would remove and what it would keep.
    QFuture<Result<EraseList>> listErasable();
    /// Erases everything in this profile, or nothing; see eraseListed() and restore(). Errors also:
    /// FileUnwritable with what remains, one path per line.
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
