#include "core/instagram/source/gzip_stream.h"

#include "core/instagram/source/expansion_limit.h"

#include <isa-l/igzip_lib.h>

namespace likecast
{

using namespace Qt::StringLiterals;

struct GzipStream::Inflation {
    inflate_state state;

    Inflation()
    {
        isal_inflate_init(&state);
        state.crc_flag = ISAL_GZIP;
    }

    void restart()
    {
        isal_inflate_reset(&state);
        state.crc_flag = ISAL_GZIP;
    }
};

GzipStream::GzipStream(ByteStream& packed)
    : m_packed(packed)
    , m_inflation(std::make_unique<Inflation>())
{
}

GzipStream::~GzipStream() = default;

Result<void> GzipStream::refill()
{
    const Result<qint64> count = m_packed.read(m_buffer);
    if (!count)
        return failure(count.error());
    m_packedEnded = *count == 0;
    m_packedBytes += *count;
    m_inflation->state.next_in = reinterpret_cast<uint8_t*>(m_buffer.data());
    m_inflation->state.avail_in = static_cast<uint32_t>(*count);
    return {};
}

Result<bool> GzipStream::hasNextMember()
{
    constexpr uint8_t firstByteOfMember = 0x1f;
    if (m_inflation->state.avail_in == 0 && !m_packedEnded) {
        if (const Result<void> filled = refill(); !filled)
            return failure(filled.error());
    }
    return m_inflation->state.avail_in > 0 && *m_inflation->state.next_in == firstByteOfMember;
}

Result<qint64> GzipStream::read(std::span<char> buffer)
{
    inflate_state& state = m_inflation->state;
    qint64 count = 0;
    while (count == 0 && !m_ended) {
        if (state.block_state == ISAL_BLOCK_FINISH) {
            const Result<bool> goesOn = hasNextMember();
            if (!goesOn)
                return failure(goesOn.error());
            m_ended = !*goesOn;
            if (*goesOn)
                m_inflation->restart();
            continue;
        }
        if (state.avail_in == 0 && !m_packedEnded) {
            if (const Result<void> filled = refill(); !filled)
                return failure(filled.error());
        }
        state.next_out = reinterpret_cast<uint8_t*>(buffer.data());
        state.avail_out = static_cast<uint32_t>(buffer.size());
        if (isal_inflate(&state) < 0)
            return failure(ErrorCode::FormatDamaged, u"the gzip data is damaged"_s);
        count = static_cast<qint64>(buffer.size()) - state.avail_out;
        if (count == 0 && m_packedEnded && state.block_state != ISAL_BLOCK_FINISH)
            return failure(ErrorCode::FormatDamaged, u"the gzip data is cut off"_s);
    }
    m_unpackedBytes += count;
    if (const Result<void> sane = checkExpansion(m_packedBytes, m_unpackedBytes); !sane)
        return failure(sane.error());
    return count;
}

} // namespace likecast
