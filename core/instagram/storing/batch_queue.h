#pragma once

#include "core/instagram/formats/values/post_import.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace likecast
{

/// Hands batches from the thread that reads to the thread that stores. Holds a few; the faster
/// thread waits for the other. Any thread.
class BatchQueue
{
public:
    /// Waits for room; false once closed.
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

    /// Waits for the next; nothing once closed and empty.
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

    /// By either side: no more will come, or no more will be taken.
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
