#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace likecast
{

/// The 32 bytes of the SHA-256 of `bytes`. Thread-safe.
inline QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace likecast
