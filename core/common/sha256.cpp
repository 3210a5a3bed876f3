#include "core/common/sha256.h"

#include <nettle/sha2.h>

namespace likecast
{

struct Sha256::State {
    sha256_ctx context;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    sha256_init(&m_state->context);
}

Sha256::~Sha256() = default;

void Sha256::add(std::span<const char> bytes)
{
    sha256_update(&m_state->context, bytes.size(), reinterpret_cast<const uint8_t*>(bytes.data()));
}

QByteArray Sha256::result()
{
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&m_state->context, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t*>(digest.data()));
    return digest;
}

QByteArray sha256Of(const QByteArray& bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace likecast
