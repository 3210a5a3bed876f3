#pragma once

#include <atomic>
#include <memory>

namespace likecast
{

/// Requests a running job to stop. Copies share one flag; thread-safe. Jobs poll it between stages
/// and inside long loops, then return ErrorCode::Cancelled. (Not every supported standard library
/// has std::stop_token yet.)
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

    /// Returns a token that can be cancelled separately, and is cancelled together with this one.
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
