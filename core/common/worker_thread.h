#pragma once

#include "core/common/job.h"
#include "core/common/result.h"

#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace likecast
{

/// A thread that runs jobs one after another, in submission order. submit(), start() and
/// cancelAll() may be called from any one thread and from the jobs themselves. The destructor
/// cancels jobs from start(), runs everything submitted, then joins.
class WorkerThread
{
public:
    explicit WorkerThread(const QString& name);
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// Runs a short function. The future contains its return value; in a Result, std::bad_alloc
    /// becomes OutOfMemory. The function must not throw other exceptions.
    template<typename Function>
    QFuture<std::invoke_result_t<Function>> submit(Function function)
    {
        using Value = std::invoke_result_t<Function>;
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        post([promise, function = std::move(function)]() mutable {
            try {
                if constexpr (std::is_void_v<Value>)
                    function();
                else
                    promise->addResult(function());
            } catch (const std::bad_alloc&) {
                if constexpr (std::is_constructible_v<Value, tl::unexpected<Error>>)
                    promise->addResult(Value(failure(ErrorCode::OutOfMemory)));
                else
                    promise->setException(std::current_exception());
            }
            promise->finish();
        });
        return future;
    }

    /// Runs a long function that can be watched and cancelled: `function` takes a JobControl and
    /// returns a Result. If cancelled before its turn, it is not called.
    template<typename Function>
    Job<std::invoke_result_t<Function, const JobControl&>> start(Function function)
    {
        using Value = std::invoke_result_t<Function, const JobControl&>;
        Job<Value> job{JobHandle(m_cancellation.child()), {}};
        job.future =
            submit([control = job.control(), function = std::move(function)]() mutable -> Value {
                if (control.cancellation.isCancelled())
                    return failure(ErrorCode::Cancelled);
                return function(control);
            });
        return job;
    }

    /// Cancels all jobs started so far; later ones run.
    void cancelAll();

private:
    void post(std::function<void()> function);

    QThread m_thread;
    std::unique_ptr<QObject> m_receiver; ///< lives on m_thread
    CancellationToken m_cancellation;
};

} // namespace likecast
