#pragma once

#include <atomic>
#include <memory>

namespace likecast
{

/// Asks a running job to stop. Copies share one flag; any thread may cancel or poll.
/// Polled between stages and inside long loops; the job then returns ErrorCode::Cancelled.
/// (std::stop_token is not yet in every standard library that the program is built with.)
class CancellationToken
{
public:
    void cancel() { m_state->cancelled.store(true, std::memory_order_relaxed); }

    bool isCancelled() const
    {
        for (const State* state = m_state.get(); state; state = state->parent.get()) {
            if (state->cancelled.load(std::memory_order_relaxed))
                return true;
        }
        return false;
    }

    /// A token that can be cancelled alone, and is cancelled together with this one.
    CancellationToken child() const
    {
        CancellationToken token;
        token.m_state->parent = m_state;
        return token;
    }

private:
    struct State {
        std::atomic_bool cancelled = false;
        std::shared_ptr<const State> parent;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace likecast
