#include "core/accounts/account_store.h"

#include "core/storage/upkeep/erase.h"
#include "core/storage/upkeep/export.h"

#include <QDateTime>

#include <algorithm>

namespace likecast
{

static ProgressCallback progressTo(const std::shared_ptr<JobWatch>& watch)
{
    return [watch](const Progress& progress) {
        watch->done = progress.done;
        watch->total = progress.total;
    };
}

AccountStore::AccountStore(DatabaseWorker& database, const QString& dataDirectory,
                           MeasurerFactory measurer)
    : m_database(database)
    , m_thumbnails(
          std::make_shared<ThumbnailCache>(dataDirectory + u'/' + ThumbnailCache::folderName()))
    , m_makeMeasurer(std::move(measurer))
    , m_reader(QStringLiteral("import"))
    , m_measuring(QStringLiteral("photos"))
{
}

AccountStore::~AccountStore()
{
    m_shutdown.cancel();
}

QFuture<Result<OpenReport>> AccountStore::openReport()
{
    return m_database.openReport();
}

QFuture<Result<std::vector<StoredAccount>>> AccountStore::accounts()
{
    return m_database.run([](Database& database) -> Result<std::vector<StoredAccount>> {
        AccountRepository repository(database);
        const auto profiles = repository.profiles();
        if (!profiles)
            return failure(profiles.error());
        std::vector<StoredAccount> all;
        for (const StoredProfile& profile : *profiles) {
            auto some = repository.accounts(profile.id);
            if (!some)
                return failure(some.error());
            all.insert(all.end(), some->begin(), some->end());
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const StoredAccount& a, const StoredAccount& b) {
                             return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
                         });
        return all;
    });
}

QFuture<Result<AccountOverview>> AccountStore::overview(qint64 accountId)
{
    return m_database.run(
        [accountId](Database& database) { return readOverview(database, accountId); });
}

QFuture<Result<void>> AccountStore::removeAccount(qint64 accountId)
{
    return m_database.run(
        [accountId](Database& database) { return AccountRepository(database).remove(accountId); });
}

QFuture<Result<std::vector<qint64>>> AccountStore::findPosts(qint64 accountId,
                                                             const PostQuery& query)
{
    return m_database.run([accountId, query](Database& database) {
        return PostRepository(database).find(accountId, query);
    });
}

QFuture<Result<std::vector<StoredPost>>> AccountStore::loadPosts(const std::vector<qint64>& ids)
{
    return m_database.run([ids, thumbnails = m_thumbnails](Database& database) {
        auto posts = PostRepository(database).load(ids);
        if (posts) {
            for (StoredPost& stored : *posts) {
                QString& photo = stored.post.photoPath;
                if (photo.isEmpty())
                    photo = thumbnails->find(stored.post.shortcode);
                else if (isArchiveEntryLink(photo))
                    photo = thumbnails->find(photo);
            }
        }
        return posts;
    });
}

QFuture<Result<std::vector<LikesFigure>>>
AccountStore::setLikes(qint64 accountId, const std::vector<LikesFigure>& figures)
{
    return m_database.run(
        [accountId, figures](Database& database) -> Result<std::vector<LikesFigure>> {
            // Journal entries waiting for these posts get their likes along with them.
            if (const auto matched = JournalRepository(database).matchPosts(accountId); !matched)
                return failure(matched.error());
            return PostRepository(database).setLikes(figures);
        });
}

QFuture<Result<FollowersFigure>> AccountStore::setFollowers(qint64 accountId,
                                                            const FollowersFigure& figure)
{
    return m_database.run([accountId, figure](Database& database) {
        return AccountRepository(database).setFollowers(accountId, figure,
                                                        QDateTime::currentMSecsSinceEpoch());
    });
}

QFuture<Result<ImportPreview>> AccountStore::preview(const QStringList& paths,
                                                     const ImportOptions& options,
                                                     std::shared_ptr<JobWatch> watch)
{
    watch->cancellation = m_shutdown.child();
    return m_reader.submit([paths, options, watch = std::move(watch)] {
        return previewPosts(paths, options, {watch->cancellation, progressTo(watch)});
    });
}

QFuture<Result<TableInspection>> AccountStore::inspect(const QStringList& paths,
                                                       const ImportOptions& options,
                                                       std::shared_ptr<JobWatch> watch)
{
    watch->cancellation = m_shutdown.child();
    return m_reader.submit([paths, options, watch = std::move(watch)] {
        return inspectTable(paths, options, {watch->cancellation, progressTo(watch)});
    });
}

QFuture<Result<ImportOutcome>> AccountStore::import(const QStringList& paths,
                                                    const ImportOptions& options,
                                                    const QString& nameIfNone,
                                                    std::shared_ptr<JobWatch> watch,
                                                    std::shared_ptr<const ReadPosts> read)
{
    watch->cancellation = m_shutdown.child();
    ImportRequest request;
    request.paths = paths;
    request.options = options;
    request.read = std::move(read);
    request.nameIfNone = nameIfNone;
    return m_database.run([request, watch = std::move(watch)](Database& database) {
        return importPosts(database, request, {watch->cancellation, progressTo(watch)});
    });
}

QFuture<Result<MeasuringReport>> AccountStore::measurePhotos(const std::vector<qint64>& accountIds,
                                                             std::shared_ptr<JobWatch> watch)
{
    watch->cancellation = m_shutdown.child();
    const auto access = [this](const PastPhotos::DatabaseJob& job) {
        return m_database.run([&job](Database& database) { return job(database); }).takeResult();
    };
    return m_measuring.submit([accountIds, access, make = m_makeMeasurer, thumbnails = m_thumbnails,
                               watch = std::move(watch)]() -> Result<MeasuringReport> {
        if (!make)
            return MeasuringReport();
        const auto made = make();
        if (!made)
            return failure(made.error());
        PastPhotos photos(access, **made, thumbnails.get());
        MeasuringReport all;
        for (const qint64 id : accountIds) {
            const auto report = photos.measure(id, watch->cancellation, progressTo(watch));
            if (!report)
                return report;
            all.measured += report->measured;
        }
        return all;
    });
}

QFuture<Result<JournalView>> AccountStore::journal(const QString& accountName)
{
    return m_database.run([accountName](Database& database) -> Result<JournalView> {
        std::optional<qint64> id;
        if (!accountName.isEmpty()) {
            const auto account = AccountRepository(database).findByName(accountName);
            if (!account)
                return failure(account.error());
            id = account->id;
        }
        JournalRepository repository(database);
        auto entries = repository.load(id);
        if (!entries)
            return failure(entries.error());
        const auto outcome = repository.outcome(id);
        if (!outcome)
            return failure(outcome.error());
        return JournalView{std::move(*entries), *outcome};
    });
}

QFuture<Result<std::optional<qint64>>> AccountStore::addToJournal(const JournalEntry& entry)
{
    using Added = Result<std::optional<qint64>>;
    return m_database.run([entry](Database& database) -> Added {
        JournalEntry linked = entry;
        if (!entry.accountName.isEmpty()) {
            const auto account = AccountRepository(database).findByName(entry.accountName);
            if (account)
                linked.accountId = account->id;
        }
        JournalRepository journal(database);
        const auto waits = journal.waitsForSamePost(linked);
        if (!waits)
            return failure(waits.error());
        if (*waits)
            return std::nullopt;
        const auto id = journal.add(linked);
        if (!id)
            return failure(id.error());
        return *id;
    });
}

QFuture<Result<QStringList>> AccountStore::exportPosts(const QString& directory,
                                                       std::optional<qint64> accountId)
{
    return m_database.run([directory, accountId](Database& database) {
        return exportTo(database, directory, accountId);
    });
}

QFuture<Result<BackupSummary>> AccountStore::backUp(const QString& filePath)
{
    return m_database.run(
        [filePath](Database& database) { return writeBackup(database, filePath); });
}

QFuture<Result<RestoreReport>> AccountStore::restore(const QString& filePath)
{
    return m_database.replace([filePath](const DatabaseWorker::LockHandle& lock) {
        return restoreBackup(lock, filePath);
    });
}

QFuture<Result<StoredData>> AccountStore::measureStored()
{
    return m_database.run([](Database& database) { return likecast::measureStored(database); });
}

QFuture<Result<EraseList>> AccountStore::listErasable()
{
    return m_database.run([](Database& database) {
        return likecast::listErasable(database.dataDirectory(), EraseScope::Profile);
    });
}

QFuture<Result<EraseReport>> AccountStore::erase()
{
    return m_database.replace([](const DatabaseWorker::LockHandle& lock) -> Result<EraseReport> {
        const auto list = likecast::listErasable(lock->dataDirectory(), EraseScope::Profile);
        if (!list)
            return failure(list.error());
        auto report = eraseListed(*list);
        if (report && !report->remaining.isEmpty())
            return failure(ErrorCode::FileUnwritable, report->remaining.join(u'\n'));
        return report;
    });
}

} // namespace likecast
