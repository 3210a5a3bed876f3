#pragma once

#include "core/common/result.h"
#include "core/common/worker_thread.h"
#include "core/storage/database/database_session.h"
#include "core/storage/drafts/stored_draft.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace likecast
{

/// The window's way to its drafts: every call returns at once, the work is done on the worker in
/// the order of the calls. What was asked for is carried out even when the store is destroyed
/// before. Any one thread. Errors: those of Database::open and DraftRepository.
class DraftStore
{
public:
    /// `worker` must outlive the store.
    DraftStore(WorkerThread& worker, std::shared_ptr<DatabaseSession> session);

    QFuture<Result<std::vector<StoredDraft>>> load();

    /// Returns the draft's id. A caller that saves a new draft again before the answer chooses the
    /// id itself, above all that load() gave.
    QFuture<Result<qint64>> save(const StoredDraft& draft);
    QFuture<Result<void>> remove(qint64 id);
    QFuture<Result<void>> reorder(const std::vector<qint64>& idsInOrder);

private:
    WorkerThread& m_worker;
    std::shared_ptr<DatabaseSession> m_session;
};

} // namespace likecast
