#pragma once

#include "core/common/worker_thread.h"
#include "core/storage/database/database.h"

#include <functional>
#include <memory>

namespace likecast
{

/// Runs the thread that owns the writing connection. The first job opens it, all jobs share it, and
/// the destructor closes it. Call the functions from any one thread; jobs run in call order. The
/// destructor cancels jobs from start() and runs everything submitted.
/// Errors of every job: those of Database::open (the next job tries again); Cancelled after a
/// successful replace().
class DatabaseWorker
{
public:
    using LockHandle = std::shared_ptr<const InstanceLock>;
    using Lock = Result<LockHandle>;

    /// Without a lock, every job returns the lock's error.
    explicit DatabaseWorker(Lock lock);
    ~DatabaseWorker();
    Q_DISABLE_COPY_MOVE(DatabaseWorker)

    /// Runs a short `function(Database&)` that returns a Result.
    template<typename Function>
    QFuture<std::invoke_result_t<Function, Database&>> run(Function function)
    {
        using Value = std::invoke_result_t<Function, Database&>;
        return m_thread.submit([this, function = std::move(function)]() mutable -> Value {
            const auto opened = database();
            return opened ? function(**opened) : Value(failure(opened.error()));
        });
    }

    /// Runs a long `function(Database&, const JobControl&)` that returns a Result.
    template<typename Function>
    Job<std::invoke_result_t<Function, Database&, const JobControl&>> start(Function function)
    {
        using Value = std::invoke_result_t<Function, Database&, const JobControl&>;
        return m_thread.start(
            [this, function = std::move(function)](const JobControl& control) mutable -> Value {
                const auto opened = database();
                return opened ? function(**opened, control) : Value(failure(opened.error()));
            });
    }

    /// Reports how the database was opened.
    QFuture<Result<OpenReport>> openReport();

    /// Closes every connection and runs `function(const LockHandle&)`, which replaces or removes
    /// the file and returns a Result. After success nothing is written any more: data that a job
    /// read from the old file must not get into the new one.
    template<typename Function>
    QFuture<std::invoke_result_t<Function, const LockHandle&>> replace(Function function)
    {
        using Value = std::invoke_result_t<Function, const LockHandle&>;
        return m_thread.submit([this, function = std::move(function)]() mutable -> Value {
            if (!m_lock)
                return failure(m_lock.error());
            const std::shared_ptr<void> suspended = m_suspendOthers ? m_suspendOthers() : nullptr;
            close();
            Value replaced = function(*m_lock);
            m_retired = m_retired || replaced.has_value();
            return replaced;
        });
    }

    /// Sets a function that replace() calls on the worker: the object it returns keeps all other
    /// connections closed while it exists. Set it before the first job.
    void setSuspendOthers(std::function<std::shared_ptr<void>()> suspend);

private:
    Result<Database*> database();
    void close();

    // Except for m_thread, the members below are used on the worker only.
    Lock m_lock;
    std::function<std::shared_ptr<void>()> m_suspendOthers;
    std::unique_ptr<Database> m_database;
    OpenReport m_report;
    bool m_retired = false;
    WorkerThread m_thread;
};

} // namespace likecast
