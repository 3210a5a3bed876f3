#include "core/instagram/source/read_ahead_stream.h"

#include <algorithm>
#include <utility>

namespace likecast
{

ReadAheadStream::ReadAheadStream(ByteStream& stream)
    : m_stream(stream)
    , m_thread([this] { readAll(); })
{
}

ReadAheadStream::~ReadAheadStream()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool ReadAheadStream::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_ready.size() < chunks; });
    return !m_stopped;
}

void ReadAheadStream::readAll()
{
    Result<void> end;
    bool more = true;
    while (more && waitForRoom()) {
        QByteArray chunk;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_spare.empty()) {
                chunk = std::move(m_spare.front());
                m_spare.pop_front();
            }
        }
        chunk.resize(chunkBytes);
        const Result<qint64> count =
            m_stream.read({chunk.data(), static_cast<std::size_t>(chunk.size())});
        more = count && *count > 0;
        if (!count)
            end = failure(count.error());
        if (!more)
            break;
        chunk.truncate(*count);
        const std::lock_guard lock(m_mutex);
        m_ready.push_back(std::move(chunk));
        m_changed.notify_all();
    }
    const std::lock_guard lock(m_mutex);
    m_end = std::move(end);
    m_ended = true;
    m_changed.notify_all();
}

Result<void> ReadAheadStream::waitForBytes()
{
    std::unique_lock lock(m_mutex);
    if (!m_current.isNull())
        m_spare.push_back(std::exchange(m_current, {}));
    m_changed.wait(lock, [this] { return m_ended || !m_ready.empty(); });
    m_used = 0;
    if (m_ready.empty())
        return m_end;
    m_current = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return {};
}

Result<qint64> ReadAheadStream::read(std::span<char> buffer)
{
    if (m_used == m_current.size()) {
        if (const Result<void> there = waitForBytes(); !there)
            return failure(there.error());
    }
    const qsizetype count =
        std::min(m_current.size() - m_used, static_cast<qsizetype>(buffer.size()));
    std::copy_n(m_current.constData() + m_used, count, buffer.data());
    m_used += count;
    return static_cast<qint64>(count);
}

} // namespace likecast
