#include "core/instagram/storing/import_storage.h"

#include "core/instagram/formats/post_importer.h"
#include "core/instagram/storing/batch_queue.h"
#include "core/instagram/storing/import_accounts.h"
#include "core/storage/posts/import_log.h"
#include "core/storage/posts/journal_repository.h"

#include <QDateTime>
#include <QFileInfo>

#include <future>
#include <iterator>
#include <map>
#include <optional>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QString sourceText(const QStringList& paths)
{
    QStringList absolute;
    for (const QString& path : paths)
        absolute.append(QFileInfo(path).absoluteFilePath());
    return absolute.join(u'\n');
}

class ImportJob
{
public:
    ImportJob(Database& database, const ImportRequest& request, const JobControl& control)
        : m_database(database)
        , m_request(request)
        , m_control(control)
    {
    }

    Result<ImportOutcome> run()
    {
        ImportAccounts accounts(m_database, {m_request.nameIfNone, m_request.nameIfSingle});
        auto outcome = readAndStore(accounts);
        if (accounts.mustStartOver()) {
            if (const auto settled = accounts.settle(); !settled)
                return failure(settled.error());
            outcome = readAndStore(accounts);
        }
        if (outcome && !m_request.dryRun)
            return matchJournal(std::move(*outcome));
        return outcome;
    }

private:
    Result<ImportOutcome> readAndStore(ImportAccounts& accounts)
    {
        auto merge = PostMerge::begin(m_database);
        if (!merge)
            return failure(merge.error());
        m_counts.clear();
        const PostImportSink sink = [&](PostBatch&& batch) {
            return store(std::move(batch), **merge, accounts);
        };
        Result<ImportFindings> findings =
            m_request.read ? deliver(*m_request.read, sink) : readAhead(sink);
        if (!findings)
            return failure(findings.error());
        if (accounts.mustStartOver())
            return failure(ErrorCode::Cancelled);
        return finish(**merge, accounts, std::move(*findings));
    }

    /// Reads on a separate thread: decompressing and parsing take nearly as long as storing.
    Result<ImportFindings> readAhead(const PostImportSink& store) const
    {
        BatchQueue queue;
        CancellationToken reading = m_control.cancellation.child();
        auto findings = std::async(std::launch::async, [&] {
            auto read =
                streamPosts(m_request.paths, m_request.options, {reading, m_control.progress},
                            [&queue](PostBatch&& batch) -> Result<void> {
                                if (!queue.push(std::move(batch)))
                                    return failure(ErrorCode::Cancelled);
                                return {};
                            });
            queue.close();
            return read;
        });
        Result<void> stored;
        while (auto batch = stored ? queue.pop() : std::nullopt)
            stored = store(std::move(*batch));
        if (!stored)
            reading.cancel();
        queue.close();
        Result<ImportFindings> read = findings.get();
        if (!stored)
            return failure(stored.error());
        return read;
    }

    static Result<ImportFindings> deliver(const ReadPosts& read, const PostImportSink& sink)
    {
        for (const PostBatch& batch : read.batches) {
            if (const Result<void> taken = sink(PostBatch(batch)); !taken)
                return failure(taken.error());
        }
        return read.findings;
    }

    Result<void> store(PostBatch&& batch, PostMerge& merge, ImportAccounts& accounts)
    {
        if (m_control.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        for (PostBatchPart& part : batch) {
            if (const Result<void> stored = store(part, merge, accounts); !stored)
                return stored;
        }
        return {};
    }

    Result<void> store(PostBatchPart& part, PostMerge& merge, ImportAccounts& accounts)
    {
        const auto wanted = accounts.idOf(part.account, std::ssize(part.posts));
        if (!wanted)
            return failure(wanted.error());
        const std::optional<qint64> id = *wanted;
        if (!id)
            return {};
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
        m_counts[*id] += merge.counts() - before;
        return {};
    }

    Result<ImportOutcome> finish(PostMerge& merge, const ImportAccounts& accounts,
                                 ImportFindings&& findings)
    {
        ImportOutcome outcome;
        static_cast<ImportFindings&>(outcome) = std::move(findings);
        outcome.accountIds = accounts.ids();
        outcome.accountNames = accounts.names();
        outcome.posts = merge.counts();
        for (auto left = accounts.leftOut().cbegin(); left != accounts.leftOut().cend(); ++left) {
            if (*left > 0)
                outcome.problems.add(left.key(), u"skipped %1 posts of this account"_s.arg(*left));
        }
        if (m_request.dryRun)
            return outcome;
        ImportLogEntry entry = logEntry(outcome);
        for (const qint64 id : outcome.accountIds) {
            entry.accountId = id;
            entry.counts = m_counts[id];
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
        entry.source = sourceText(m_request.paths);
        entry.problems = outcome.problems;
        return entry;
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
    const JobControl& m_control;
    std::map<qint64, MergeCounts> m_counts; ///< by account
};

} // namespace

Result<ImportOutcome> importPosts(Database& database, const ImportRequest& request,
                                  const JobControl& control)
{
    return ImportJob(database, request, control).run();
}

} // namespace likecast
