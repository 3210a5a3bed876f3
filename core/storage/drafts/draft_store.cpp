#include "core/storage/drafts/draft_store.h"

#include "core/storage/drafts/draft_repository.h"

namespace likecast
{

/// Runs `job` on the worker with the repository, or answers with the error of opening.
template<typename Job>
static auto withDrafts(WorkerThread& worker, const std::shared_ptr<DatabaseSession>& session,
                       Job job) -> QFuture<std::invoke_result_t<Job, DraftRepository&>>
{
    return worker.submit(
        [session, job = std::move(job)]() -> std::invoke_result_t<Job, DraftRepository&> {
            const auto database = session->database();
            if (!database)
                return failure(database.error());
            DraftRepository drafts(**database);
            return job(drafts);
        });
}

DraftStore::DraftStore(WorkerThread& worker, std::shared_ptr<DatabaseSession> session)
    : m_worker(worker)
    , m_session(std::move(session))
{
}

QFuture<Result<std::vector<StoredDraft>>> DraftStore::load()
{
    return withDrafts(m_worker, m_session,
                      [](DraftRepository& drafts) { return drafts.loadAll(); });
}

QFuture<Result<qint64>> DraftStore::save(const StoredDraft& draft)
{
    return withDrafts(m_worker, m_session,
                      [draft](DraftRepository& drafts) { return drafts.save(draft); });
}

QFuture<Result<void>> DraftStore::remove(qint64 id)
{
    return withDrafts(m_worker, m_session,
                      [id](DraftRepository& drafts) { return drafts.remove(id); });
}

QFuture<Result<void>> DraftStore::reorder(const std::vector<qint64>& idsInOrder)
{
    return withDrafts(m_worker, m_session,
                      [idsInOrder](DraftRepository& drafts) { return drafts.reorder(idsInOrder); });
}

} // namespace likecast
