#pragma once

#include "core/common/worker_thread.h"
#include "core/storage/database/database.h"

#include <functional>
#include <memory>

namespace likecast
{

/// The thread that owns the connection for writing: opened by its first job, shared by all, closed
/// at the end. The functions may be called from any one thread; jobs run in the order of the calls.
/// Destruction cancels what was started and runs everything that was submitted.
/// Errors of every job: those of Database::open, tried again by the next job; Cancelled after
/// replace() has worked.
class DatabaseWorker
{
public:
    using LockHandle = std::shared_ptr<const InstanceLock>;
    using Lock = Result<LockHandle>;

    /// Without a lock its error is the answer to every job.
    explicit DatabaseWorker(Lock lock);
    ~DatabaseWorker();
    Q_DISABLE_COPY_MOVE(DatabaseWorker)

    /// Runs a short `function(Database&)`, which returns a Result.
    template<typename Function>
    QFuture<std::invoke_result_t<Function, Database&>> run(Function function)
    {
        using Value = std::invoke_result_t<Function, Database&>;
        return m_thread.submit([this, function = std::move(function)]() mutable -> Value {
            const auto opened = database();
            return opened ? function(**opened) : Value(failure(opened.error()));
        });
    }

    /// Runs a long `function(Database&, const JobControl&)`, which returns a Result.
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

    /// What opening the database had to do.
    QFuture<Result<OpenReport>> openReport();

    /// Runs `function(const LockHandle&)`, which replaces or removes the file and returns a
    /// Result, with every connection closed. Once it has succeeded nothing is written any more:
    /// what a job knew from before must not get into the new file.
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

    /// Called on the worker by replace(): what it returns keeps all other connections closed for as
    /// long as it lives. Set before the first job.
    void setSuspendOthers(std::function<std::shared_ptr<void>()> suspend);

private:
    Result<Database*> database();
    void close();

    // Below, m_thread aside: used on the worker only.
    Lock m_lock;
    std::function<std::shared_ptr<void>()> m_suspendOthers;
    std::unique_ptr<Database> m_database;
    OpenReport m_report;
    bool m_retired = false;
    WorkerThread m_thread;
};

} // namespace likecast
