#include "core/instagram/import_storage.h"

#include "core/storage/account_repository.h"
#include "core/storage/import_log.h"
#include "core/storage/journal_repository.h"

#include <QDateTime>

namespace likecast
{

namespace
{

constexpr qint64 postsBetweenLooks = 256;

Result<qint64> firstProfile(AccountRepository& accounts)
{
    const auto profiles = accounts.profiles();
    if (!profiles)
        return failure(profiles.error());
    if (!profiles->empty())
        return profiles->front().id;
    return accounts.addProfile(QStringLiteral("Default"));
}

MergeCounts since(const MergeCounts& before, const MergeCounts& now)
{
    return {now.found - before.found, now.added - before.added, now.updated - before.updated,
            now.unchanged - before.unchanged, now.withoutLikes - before.withoutLikes};
}

class ImportJob
{
public:
    ImportJob(Database& database, const PostImport& import, const StoreOptions& options,
              const CancellationToken& cancellation, const ProgressCallback& progress)
        : m_database(database)
        , m_accounts(database)
        , m_import(import)
        , m_options(options)
        , m_cancellation(cancellation)
        , m_progress(progress)
    {
        for (const ImportedAccount& account : import.accounts)
            m_total += static_cast<qint64>(account.posts.size());
    }

    Result<ImportOutcome> run()
    {
        auto merge = PostMerge::begin(m_database);
        if (!merge)
            return failure(merge.error());
        const auto profile = firstProfile(m_accounts);
        if (!profile)
            return failure(profile.error());
        for (const ImportedAccount& account : m_import.accounts) {
            const QString name = account.name.isEmpty() ? m_options.nameIfNone : account.name;
            const auto id = m_accounts.ensure(*profile, name);
            if (!id)
                return failure(id.error());
            const auto stored = store(**merge, *id, account);
            if (!stored)
                return failure(stored.error());
            m_outcome.accountIds.push_back(*id);
            m_outcome.accountNames.append(name);
        }
        if (m_options.dryRun) {
            m_outcome.posts = (*merge)->counts();
            return m_outcome;
        }
        const auto counts = (*merge)->commit();
        if (!counts)
            return failure(counts.error());
        m_outcome.posts = *counts;
        merge->reset();
        return matchJournal();
    }

private:
    Result<void> store(PostMerge& merge, qint64 accountId, const ImportedAccount& account)
    {
        const MergeCounts before = merge.counts();
        for (const AccountSnapshot& snapshot : account.snapshots) {
            const auto added =
                m_accounts.addCounts(accountId, {snapshot.countedAtMs, snapshot.counts});
            if (!added)
                return failure(added.error());
        }
        for (const ImportedPost& post : account.posts) {
            if (m_done++ % postsBetweenLooks == 0) {
                if (m_cancellation.isCancelled())
                    return failure(ErrorCode::Cancelled);
                if (m_progress)
                    m_progress({m_done, m_total});
            }
            const auto added = merge.add(accountId, post.post, post.countedAtMs);
            if (!added)
                return failure(added.error());
        }
        ImportLogEntry entry;
        entry.accountId = accountId;
        entry.importedAtMs = QDateTime::currentMSecsSinceEpoch();
        entry.format = m_import.format;
        entry.source = m_options.source;
        entry.counts = since(before, merge.counts());
        for (const ImportProblem& problem : m_import.problems.listed())
            entry.problems.push_back({problem.where, problem.what});
        const auto logged = ImportLog(m_database).add(entry);
        if (!logged)
            return failure(logged.error());
        return {};
    }

    Result<ImportOutcome> matchJournal()
    {
        for (const qint64 id : m_outcome.accountIds) {
            const auto matched = JournalRepository(m_database).matchPosts(id);
            if (!matched)
                return failure(matched.error());
            m_outcome.journalEntries += *matched;
        }
        return m_outcome;
    }

    Database& m_database;
    AccountRepository m_accounts;
    const PostImport& m_import;
    const StoreOptions& m_options;
    const CancellationToken& m_cancellation;
    const ProgressCallback& m_progress;
    ImportOutcome m_outcome;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<ImportOutcome> storeImport(Database& database, const PostImport& import,
                                  const StoreOptions& options,
                                  const CancellationToken& cancellation,
                                  const ProgressCallback& progress)
{
    return ImportJob(database, import, options, cancellation, progress).run();
}

} // namespace likecast
