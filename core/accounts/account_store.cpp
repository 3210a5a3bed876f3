#include "core/accounts/account_store.h"

namespace likecast
{

/// Gives posts without a photo file of their own the path of their thumbnail.
static void findThumbnails(std::vector<StoredPost>& posts, const ThumbnailCache& thumbnails)
{
    for (StoredPost& stored : posts) {
        QString& photo = stored.post.photoPath;
        if (photo.isEmpty())
            photo = thumbnails.find(stored.post.shortcode);
        else if (isArchiveEntryLink(photo))
            photo = thumbnails.find(photo);
    }
}

AccountStore::AccountStore(DatabaseWorker& database, const QString& dataDirectory,
                           PhotoMeasurerFactory measurer)
    : m_database(database)
    , m_thumbnails(
          std::make_shared<ThumbnailCache>(dataDirectory + u'/' + ThumbnailCache::folderName()))
    , m_makeMeasurer(std::move(measurer))
    , m_reader(QStringLiteral("import"))
    , m_measuring(QStringLiteral("photos"))
{
}

QFuture<Result<std::vector<StoredPost>>> AccountStore::loadPosts(const std::vector<qint64>& ids)
{
    return m_database.run([ids, thumbnails = m_thumbnails](Database& database) {
        auto posts = PostRepository(database).load(ids);
        if (posts)
            findThumbnails(*posts, *thumbnails);
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

Job<Result<ImportPreview>> AccountStore::preview(const QStringList& paths,
                                                 const ImportOptions& options)
{
    return m_reader.start([paths, options](const JobControl& control) {
        return previewPosts(paths, options, control);
    });
}

Job<Result<TableInspection>> AccountStore::inspect(const QStringList& paths,
                                                   const ImportOptions& options)
{
    return m_reader.start([paths, options](const JobControl& control) {
        return inspectTable(paths, options, control);
    });
}

Job<Result<ImportOutcome>> AccountStore::import(const QStringList& paths,
                                                const ImportOptions& options,
                                                const QString& nameIfNone,
                                                std::shared_ptr<const ReadPosts> read)
{
    ImportRequest request;
    request.paths = paths;
    request.options = options;
    request.read = std::move(read);
    request.nameIfNone = nameIfNone;
    return m_database.start([request](Database& database, const JobControl& control) {
        return importPosts(database, request, control);
    });
}

Job<Result<MeasuringReport>> AccountStore::measurePhotos(const std::vector<qint64>& accountIds)
{
    const auto access = [this](const PastPhotos::DatabaseJob& job) {
        return m_database.run([&job](Database& database) { return job(database); }).takeResult();
    };
    return m_measuring.start([accountIds, access, make = m_makeMeasurer, thumbnails = m_thumbnails](
                                 const JobControl& control) -> Result<MeasuringReport> {
        if (!make)
            return MeasuringReport();
        const auto made = make();
        if (!made)
            return failure(made.error());
        PastPhotos photos(access, **made, thumbnails.get());
        MeasuringReport all;
        for (const qint64 id : accountIds) {
            const auto report = photos.measure(id, control.cancellation, control.progress);
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

QFuture<Result<AccountReport>> AccountStore::report(qint64 accountId, const ReportPeriod& period)
{
    return m_database.run([accountId, period, thumbnails = m_thumbnails](Database& database) {
        auto report = readReport(database, accountId, period);
        if (report) {
            findThumbnails(report->best, *thumbnails);
            findThumbnails(report->worst, *thumbnails);
        }
        return report;
    });
}

} // namespace likecast
