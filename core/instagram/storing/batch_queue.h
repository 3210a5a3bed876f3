#pragma once

#include "core/instagram/formats/values/post_import.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace likecast
{

/// Passes batches from the reading thread to the storing thread. Bounded: the faster thread waits
/// for the slower one. Thread-safe.
class BatchQueue
{
public:
    /// Waits for room; returns false once closed.
    bool push(PostBatch&& batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_batches.size() < capacity; });
        if (m_closed)
            return false;
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }

    /// Waits for the next batch; std::nullopt once closed and empty.
    std::optional<PostBatch> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_batches.empty(); });
        if (m_batches.empty())
            return std::nullopt;
        PostBatch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

    /// Called by either side: no more batches will be pushed, or no more will be popped.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t capacity = 8;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<PostBatch> m_batches;
    bool m_closed = false;
};

} // namespace likecast
