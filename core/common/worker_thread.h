#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace likecast
{

/// One thread that runs jobs one after another, in the order they were submitted.
/// Predictor and database connection live on it: they are made, used and destroyed by its jobs.
/// submit() may be called from any thread. Destruction runs everything submitted so far, then
/// joins; jobs that should not be waited for are cancelled by their owner first.
class WorkerThread
{
public:
    explicit WorkerThread(const QString& name);
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// The future holds the job's return value; exceptions must not leave a job.
    template<typename Job>
    QFuture<std::invoke_result_t<Job>> submit(Job job)
    {
        using Value = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        post([promise, job = std::move(job)]() mutable {
            if constexpr (std::is_void_v<Value>)
                job();
            else
                promise->addResult(job());
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void()> job);

    QThread m_thread;
    std::unique_ptr<QObject> m_receiver; ///< lives on m_thread
};

} // namespace likecast
