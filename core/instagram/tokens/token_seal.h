#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

namespace likecast
{

/// A secret encrypted under a passphrase: Argon2id (libsodium's "moderate" cost, about a second
/// and 256 MB) makes the key, XChaCha20-Poly1305 encrypts. Costs, salt and nonce stand before the
/// ciphertext and are authenticated with it. Source: doc.libsodium.org/password_hashing and
/// doc.libsodium.org/secret-key_cryptography/aead. Any thread.
/// Errors: InputInvalid (an empty passphrase), Internal (no memory for the cost).
Result<QByteArray> sealToken(const QString& token, const QString& passphrase);

/// Errors: PassphraseWrong (or somebody changed it), PassphraseNeeded (an empty one),
/// FormatDamaged (no seal of this program), Internal.
Result<QString> openSeal(const QByteArray& seal, const QString& passphrase);

} // namespace likecast
