#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace likecast
{

/// Returns the SHA-256 of `bytes` (32 bytes). Thread-safe.
inline QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace likecast
