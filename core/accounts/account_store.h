#pragma once

#include "core/accounts/account_report.h"
#include "core/common/job.h"
#include "core/common/worker_thread.h"
#include "core/instagram/formats/post_importer.h"
#include "core/instagram/formats/table/import_options.h"
#include "core/instagram/graph/thumbnail_cache.h"
#include "core/instagram/storing/import_storage.h"
#include "core/measuring/past_photos.h"
#include "core/storage/database/database_worker.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/journal_repository.h"
#include "core/storage/posts/post_repository.h"

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

/// The window's accounts, where one call takes more than one job of the database worker: reading
/// sources and measuring photos have threads of their own, posts get their thumbnails, and typed
/// likes reach the journal. For everything else, use database(). Every call returns at once.
/// Destruction cancels reading and measuring and waits for them; jobs on the database worker still
/// run. Use it from one thread.
/// Errors: those of Database::open, the repositories, previewPosts, inspectTable and importPosts.
class AccountStore
{
public:
    /// `database` must outlive the store. Without `measurer`, photos of past posts are not
    /// measured.
    AccountStore(DatabaseWorker& database, const QString& dataDirectory,
                 PhotoMeasurerFactory measurer = {});

    DatabaseWorker& database() const { return m_database; }

    /// A post without a photo of its own, or with one inside an archive, gets the path of its
    /// thumbnail, if there is one.
    QFuture<Result<std::vector<StoredPost>>> loadPosts(const std::vector<qint64>& ids);

    /// Replaces likes; see PostRepository::setLikes(). Returns the previous ones, for undo.
    QFuture<Result<std::vector<LikesFigure>>> setLikes(qint64 accountId,
                                                       const std::vector<LikesFigure>& figures);

    /// What a source contains, including the posts, so that import() need not read it again.
    Job<Result<ImportPreview>> preview(const QStringList& paths, const ImportOptions& options);
    /// See inspectTable().
    Job<Result<TableInspection>> inspect(const QStringList& paths, const ImportOptions& options);
    /// Stores `read`, or reads the source first if it is null; see importPosts().
    Job<Result<ImportOutcome>> import(const QStringList& paths, const ImportOptions& options,
                                      const QString& nameIfNone,
                                      std::shared_ptr<const ReadPosts> read = {});

    /// See PastPhotos. Uses the database worker only briefly for each photo. Progress counts each
    /// account's photos in turn.
    Job<Result<MeasuringReport>> measurePhotos(const std::vector<qint64>& accountIds);

    QFuture<Result<JournalView>> journal(const QString& accountName);
    /// Empty if the same post is already waiting for its likes: one of the two would wait forever.
    QFuture<Result<std::optional<qint64>>> addToJournal(const JournalEntry& entry);

    /// See readReport(); posts get photo paths as by loadPosts().
    QFuture<Result<AccountReport>> report(qint64 accountId, const ReportPeriod& period);

private:
    DatabaseWorker& m_database;
    std::shared_ptr<ThumbnailCache> m_thumbnails;
    PhotoMeasurerFactory m_makeMeasurer;
    WorkerThread m_reader;
    WorkerThread m_measuring;
};

} // namespace likecast
