#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

namespace likecast
{

/// Encrypts a secret under a passphrase: Argon2id (libsodium's "moderate" cost, about a second and
/// 256 MB) derives the key, XChaCha20-Poly1305 encrypts. Cost, salt and nonce precede the
/// ciphertext and are authenticated with it. Source: doc.libsodium.org/password_hashing and
/// doc.libsodium.org/secret-key_cryptography/aead. Thread-safe.
/// Errors: InputInvalid (empty passphrase), Internal (not enough memory for the cost).
Result<QByteArray> sealToken(const QString& token, const QString& passphrase);

/// Errors: PassphraseWrong (or the seal was tampered with), PassphraseNeeded (empty passphrase),
/// FormatDamaged (not a seal of this program), Internal.
Result<QString> openSeal(const QByteArray& seal, const QString& passphrase);

} // namespace likecast
