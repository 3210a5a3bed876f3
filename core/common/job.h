#pragma once

#include "core/common/cancellation.h"
#include "core/common/progress.h"

#include <QFuture>

#include <atomic>
#include <memory>

namespace likecast
{

/// What a running job needs: a token to poll and, if somebody watches, a progress callback.
struct JobControl {
    CancellationToken cancellation = {};
    ProgressCallback progress = {}; ///< may be empty
};

/// Watches and cancels a job on another thread. Copies share one job; thread-safe.
class JobHandle
{
public:
    JobHandle() = default; ///< no job
    explicit JobHandle(const CancellationToken& cancellation)
        : m_state(std::make_shared<State>())
        , m_cancellation(cancellation)
    {
    }

    /// The last reported progress; 0 of 0 before the first report.
    Progress progress() const
    {
        return m_state ? Progress{m_state->done, m_state->total} : Progress{};
    }

    void cancel() { m_cancellation.cancel(); }

    /// False for "no job".
    explicit operator bool() const { return m_state != nullptr; }
    friend bool operator==(const JobHandle& a, const JobHandle& b)
    {
        return a.m_state == b.m_state;
    }

    /// For the job itself.
    JobControl control() const
    {
        return {m_cancellation, [state = m_state](const Progress& progress) {
                    state->total = progress.total;
                    state->done = progress.done;
                }};
    }

private:
    struct State {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    std::shared_ptr<State> m_state;
    CancellationToken m_cancellation;
};

/// A job and its result: ErrorCode::Cancelled after cancellation, unless the job returns something
/// else. The future always finishes.
template<typename Value>
struct Job : JobHandle {
    QFuture<Value> future;
};

} // namespace likecast
