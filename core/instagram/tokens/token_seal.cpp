#include "core/instagram/tokens/token_seal.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char magic[] = "LKTOKEN1";
constexpr qsizetype magicBytes = 8;
constexpr qsizetype costBytes = 12; ///< 4 bytes of operations, 8 of memory
constexpr qsizetype headBytes = magicBytes + costBytes + saltBytes + nonceBytes;

/// Key bytes, overwritten when no longer needed.
class Key
{
public:
    Key() = default;
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
    Q_DISABLE_COPY_MOVE(Key)

    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> bytes{};
};

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

unsigned long long lengthOf(qsizetype length)
{
    return static_cast<unsigned long long>(length);
}

Result<void> deriveKey(Key& key, const QString& passphrase, const QByteArray& head)
{
    const auto* costs = head.constData() + magicBytes;
    const auto operations = qFromLittleEndian<quint32>(costs);
    const auto memory = qFromLittleEndian<quint64>(costs + 4);
    // A tampered file must not demand more than sealToken() uses.
    if (operations < crypto_pwhash_OPSLIMIT_MIN || operations > crypto_pwhash_OPSLIMIT_MODERATE ||
        memory < crypto_pwhash_MEMLIMIT_MIN || memory > crypto_pwhash_MEMLIMIT_MODERATE)
        return failure(ErrorCode::FormatDamaged, u"invalid key derivation costs"_s);
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int derived =
        crypto_pwhash(key.bytes.data(), key.bytes.size(), words.constData(), lengthOf(words.size()),
                      bytesOf(head) + magicBytes + costBytes, operations,
                      static_cast<std::size_t>(memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), static_cast<std::size_t>(words.size()));
    if (derived != 0)
        return failure(ErrorCode::Internal, u"not enough memory to derive the key"_s);
    return {};
}

} // namespace

Result<QByteArray> sealToken(const QString& token, const QString& passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::InputInvalid, u"the passphrase is empty"_s);
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, u"cannot initialise libsodium"_s);
    QByteArray head(headBytes, Qt::Uninitialized);
    std::copy_n(magic, magicBytes, head.data());
    qToLittleEndian<quint32>(crypto_pwhash_OPSLIMIT_MODERATE, head.data() + magicBytes);
    qToLittleEndian<quint64>(crypto_pwhash_MEMLIMIT_MODERATE, head.data() + magicBytes + 4);
    randombytes_buf(head.data() + magicBytes + costBytes,
                    static_cast<std::size_t>(saltBytes + nonceBytes));
    Key key;
    if (const Result<void> derived = deriveKey(key, passphrase, head); !derived)
        return failure(derived.error());
    QByteArray plain = token.toUtf8();
    QByteArray cipher(plain.size() + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(cipher), nullptr, bytesOf(std::as_const(plain)), lengthOf(plain.size()),
        bytesOf(std::as_const(head)), lengthOf(headBytes), nullptr,
        bytesOf(std::as_const(head)) + headBytes - nonceBytes, key.bytes.data());
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    return head + cipher;
}

Result<QString> openSeal(const QByteArray& seal, const QString& passphrase)
{
    if (seal.size() < headBytes + tagBytes || !seal.startsWith(magic))
        return failure(ErrorCode::FormatDamaged, u"not a sealed token"_s);
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseNeeded);
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, u"cannot initialise libsodium"_s);
    const QByteArray head = seal.left(headBytes);
    Key key;
    if (const Result<void> derived = deriveKey(key, passphrase, head); !derived)
        return failure(derived.error());
    const QByteArray cipher = seal.mid(headBytes);
    QByteArray plain(cipher.size() - tagBytes, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, bytesOf(cipher), lengthOf(cipher.size()), bytesOf(head),
        lengthOf(headBytes), bytesOf(head) + headBytes - nonceBytes, key.bytes.data());
    if (opened != 0)
        return failure(ErrorCode::PassphraseWrong);
    QString token = QString::fromUtf8(plain);
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    return token;
}

} // namespace likecast
