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
    void cancel() { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace likecast
