#include "core/instagram/storing/import_storage.h"

#include "core/instagram/formats/post_importer.h"
#include "core/instagram/storing/batch_queue.h"
#include "core/instagram/storing/import_accounts.h"
#include "core/instagram/storing/known_source.h"
#include "core/storage/posts/import_log.h"
#include "core/storage/posts/journal_repository.h"
#include "core/storage/posts/post_repository.h"

#include <QDateTime>

#include <future>
#include <map>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

MergeCounts since(const MergeCounts& before, const MergeCounts& now)
{
    return {now.found - before.found, now.added - before.added, now.updated - before.updated,
            now.unchanged - before.unchanged, now.withoutLikes - before.withoutLikes};
}

void add(MergeCounts& sum, const MergeCounts& more)
{
    sum.found += more.found;
    sum.added += more.added;
    sum.updated += more.updated;
    sum.unchanged += more.unchanged;
    sum.withoutLikes += more.withoutLikes;
}

/// What the reading thread leaves behind.
struct ReadingEnd {
    Result<ImportFindings> findings;
    QByteArray sha256; ///< of the file that was read; empty where that is not certain
};

ReadingEnd readInto(BatchQueue& queue, const ImportRequest& request, const ImportControl& control)
{
    const auto file = request.dryRun ? std::nullopt : hashableSource(request);
    CancellationToken hashing = control.cancellation.child();
    std::future<Result<QByteArray>> sha256;
    if (file)
        sha256 = std::async(std::launch::async, sha256OfFile, file->path, hashing);
    const PostImportSink sink = [&queue](PostBatch&& batch) -> Result<void> {
        if (!queue.push(std::move(batch)))
            return failure(ErrorCode::Cancelled);
        return {};
    };
    ReadingEnd end{streamPosts(request.paths, request.options, control, sink), {}};
    queue.close();
    if (!end.findings || !end.findings->likesCandidates.empty())
        hashing.cancel();
    if (file)
        end.sha256 = sha256.get().value_or(QByteArray());
    if (hashableSource(request) != file)
        end.sha256.clear();
    return end;
}

class ImportJob
{
public:
    ImportJob(Database& database, const ImportRequest& request, const ImportControl& control)
        : m_database(database)
        , m_request(request)
        , m_control(control)
    {
    }

    Result<ImportOutcome> run()
    {
        auto known = findKnownSource(m_database, m_request, m_control.cancellation);
        if (!known)
            return failure(known.error());
        if (*known)
            return repeat(**known);
        bool mustStartOver = false;
        auto outcome = readAndStore(m_request.nameIfSingle, mustStartOver);
        if (mustStartOver)
            outcome = readAndStore({}, mustStartOver);
        if (outcome && !m_request.dryRun)
            return matchJournal(std::move(*outcome));
        return outcome;
    }

private:
    Result<ImportOutcome> readAndStore(const QString& nameIfSingle, bool& mustStartOver)
    {
        auto merge = PostMerge::begin(m_database, PostMerge::Size::Large);
        if (!merge)
            return failure(merge.error());
        const auto profile = AccountRepository(m_database).ensureProfile();
        if (!profile)
            return failure(profile.error());
        ImportAccounts accounts(m_database, *profile, {m_request.nameIfNone, nameIfSingle});
        m_counts.clear();
        BatchQueue queue;
        const ImportControl reading{m_control.cancellation.child(), m_control.progress};
        auto future =
            std::async(std::launch::async, [&] { return readInto(queue, m_request, reading); });
        const Result<void> stored = storeAll(queue, **merge, accounts);
        if (!stored)
            CancellationToken(reading.cancellation).cancel();
        queue.close();
        ReadingEnd end = future.get();
        mustStartOver = accounts.mustStartOver();
        if (!stored)
            return failure(stored.error());
        if (!end.findings)
            return failure(end.findings.error());
        return finish(**merge, accounts, std::move(end));
    }

    Result<void> storeAll(BatchQueue& queue, PostMerge& merge, ImportAccounts& accounts)
    {
        while (auto batch = queue.pop()) {
            if (m_control.cancellation.isCancelled())
                return failure(ErrorCode::Cancelled);
            for (PostBatchPart& part : *batch) {
                if (const Result<void> stored = store(part, merge, accounts); !stored)
                    return stored;
            }
        }
        return merge.flush();
    }

    Result<void> store(PostBatchPart& part, PostMerge& merge, ImportAccounts& accounts)
    {
        const auto id = accounts.idOf(part.account);
        if (!id)
            return failure(id.error());
        const MergeCounts before = merge.counts();
        for (const AccountSnapshot& snapshot : part.snapshots) {
            const auto added = AccountRepository(m_database)
                                   .addCounts(*id, {snapshot.countedAtMs, snapshot.counts});
            if (!added)
                return added;
        }
        for (ImportedRow& row : part.posts) {
            if (const auto added = merge.add(*id, std::move(row.post), row.countedAtMs); !added)
                return added;
        }
        add(m_counts[*id], since(before, merge.counts()));
        return {};
    }

    Result<ImportOutcome> finish(PostMerge& merge, const ImportAccounts& accounts, ReadingEnd&& end)
    {
        ImportOutcome outcome;
        static_cast<ImportFindings&>(outcome) = std::move(*end.findings);
        outcome.accountIds = accounts.ids();
        outcome.accountNames = accounts.names();
        outcome.posts = merge.counts();
        if (m_request.dryRun)
            return outcome;
        ImportLogEntry entry = logEntry(outcome);
        entry.sourceSha256 = end.sha256;
        const auto file = hashableSource(m_request);
        entry.sourceBytes = end.sha256.isEmpty() || !file ? 0 : file->sizeBytes;
        for (const qint64 id : outcome.accountIds) {
            const auto digest = merge.digest(id);
            if (!digest)
                return failure(digest.error());
            entry.accountId = id;
            entry.counts = m_counts[id];
            entry.postsDigest = *digest;
            if (const auto logged = ImportLog(m_database).add(entry); !logged)
                return failure(logged.error());
        }
        if (m_control.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (const auto counts = merge.commit(); !counts)
            return failure(counts.error());
        return outcome;
    }

    ImportLogEntry logEntry(const ImportOutcome& outcome) const
    {
        ImportLogEntry entry;
        entry.importedAtMs = QDateTime::currentMSecsSinceEpoch();
        entry.format = outcome.format;
        entry.source = sourceText(m_request);
        entry.sourceAccounts = static_cast<int>(outcome.accountIds.size());
        entry.readWith = readWithText(m_request);
        entry.problemsTotal = outcome.problems.total();
        for (const ImportProblem& problem : outcome.problems.listed())
            entry.problems.push_back({problem.where, problem.what});
        return entry;
    }

    /// The same once more: nothing to read, nothing that changes but the log.
    Result<ImportOutcome> repeat(const std::vector<ImportLogEntry>& known)
    {
        ImportOutcome outcome;
        outcome.wasKnown = true;
        outcome.format = known.front().format;
        std::vector<ImportProblem> problems;
        for (const LoggedProblem& problem : known.front().problems)
            problems.push_back({problem.where, problem.what});
        outcome.problems = ImportProblems(std::move(problems), known.front().problemsTotal);
        auto merge = PostMerge::begin(m_database);
        if (!merge)
            return failure(merge.error());
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        for (ImportLogEntry entry : known) {
            const auto account = AccountRepository(m_database).account(entry.accountId);
            if (!account)
                return failure(account.error());
            outcome.accountIds.push_back(account->id);
            outcome.accountNames.append(account->name);
            entry.counts.added = 0;
            entry.counts.updated = 0;
            entry.counts.unchanged = entry.counts.found;
            add(outcome.posts, entry.counts);
            entry.importedAtMs = nowMs;
            if (const auto logged = ImportLog(m_database).add(entry); !logged)
                return failure(logged.error());
        }
        if (m_request.dryRun)
            return outcome;
        if (const auto committed = (*merge)->commit(); !committed)
            return failure(committed.error());
        merge->reset();
        return matchJournal(std::move(outcome));
    }

    Result<ImportOutcome> matchJournal(ImportOutcome&& outcome)
    {
        for (const qint64 id : outcome.accountIds) {
            const auto matched = JournalRepository(m_database).matchPosts(id);
            if (!matched)
                return failure(matched.error());
            outcome.journalEntries += *matched;
        }
        return std::move(outcome);
    }

    Database& m_database;
    const ImportRequest& m_request;
    const ImportControl& m_control;
    std::map<qint64, MergeCounts> m_counts; ///< by account
};

} // namespace

Result<ImportOutcome> importPosts(Database& database, const ImportRequest& request,
                                  const ImportControl& control)
{
    return ImportJob(database, request, control).run();
}

} // namespace likecast
