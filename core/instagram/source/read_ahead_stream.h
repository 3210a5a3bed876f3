#pragma once

#include "core/instagram/source/byte_stream.h"

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace likecast
{

/// Another stream, read on a thread of its own some way ahead, so that unpacking goes on while
/// what is unpacked is made use of. Memory: at most `chunks` of 256 KB.
/// read() on one thread; the other stream is the inner thread's alone until destruction, which
/// stops it after its current chunk. Errors: those of the other stream, after all that was read.
class ReadAheadStream : public ByteStream
{
public:
    explicit ReadAheadStream(ByteStream& stream);
    ~ReadAheadStream() override;

    Result<qint64> read(std::span<char> buffer) override;

private:
    static constexpr qsizetype chunkBytes = 256 * 1024;
    static constexpr std::size_t chunks = 4;

    void readAll();
    bool waitForRoom();
    Result<void> waitForBytes();

    ByteStream& m_stream;
    QByteArray m_current; ///< the reading thread's
    qsizetype m_used = 0; ///< of m_current

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_ready;
    std::deque<QByteArray> m_spare; ///< used chunks, so that memory is not asked for anew
    Result<void> m_end;             ///< why there is no more, once m_ended
    bool m_ended = false;
    bool m_stopped = false;

    std::thread m_thread; ///< one call long, so it needs no event loop
};

} // namespace likecast
