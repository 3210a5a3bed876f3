#pragma once

#include "core/common/worker_thread.h"
#include "core/storage/database/database.h"

#include <memory>

namespace likecast
{

/// The one connection that everything on the worker thread shares, opened at its first use.
/// The handle may be copied and dropped on any thread; the session itself is used only by jobs of
/// its worker and destroyed there, behind the jobs that were submitted before.
class DatabaseSession
{
public:
    using Lock = Result<std::shared_ptr<const InstanceLock>>;

    /// `worker` must outlive every copy of the handle. The session holds the lock; where there is
    /// none, its error is the answer to every use.
    static std::shared_ptr<DatabaseSession> create(WorkerThread& worker, Lock lock);

    Q_DISABLE_COPY_MOVE(DatabaseSession)

    /// On the worker only. An open that failed is tried again at the next call. The pointer holds
    /// until close(). Errors: those of Database::open; Cancelled after retire().
    Result<Database*> database();

    /// On the worker only: what opening had to do; everything default before it.
    const OpenReport& report() const { return m_report; }

    /// On the worker only: for restore and erase, which replace the file. The next use opens anew.
    void close();

    /// On the worker only: closes for good, after the file was replaced or erased. A job that was
    /// on its way would write what it knew before into the new one; every later use is Cancelled.
    void retire();

    /// On the worker only.
    const Lock& lock() const { return m_lock; }

private:
    explicit DatabaseSession(Lock lock);

    Lock m_lock;
    std::unique_ptr<Database> m_database;
    OpenReport m_report;
    bool m_retired = false;
};

} // namespace likecast
