#include "core/common/sha256.h"

#include <openssl/evp.h>

namespace likecast
{

namespace
{

constexpr qsizetype digestBytes = 32;

/// Going on without a hash would make files equal that are not.
void require(bool done)
{
    if (!done)
        qFatal("OpenSSL has no SHA-256");
}

} // namespace

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(),
                                                                    &EVP_MD_CTX_free};
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    require(m_state->context &&
            EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(std::span<const char> bytes)
{
    require(EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size()) == 1);
}

QByteArray Sha256::result()
{
    QByteArray digest(digestBytes, '\0');
    unsigned int written = 0;
    require(EVP_DigestFinal_ex(m_state->context.get(),
                               reinterpret_cast<unsigned char*>(digest.data()), &written) == 1 &&
            written == digestBytes);
    return digest;
}

QByteArray sha256Of(const QByteArray& bytes)
{
    Sha256 hash;
    hash.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return hash.result();
}

} // namespace likecast
