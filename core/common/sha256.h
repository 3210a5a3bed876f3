#pragma once

#include <QByteArray>

#include <memory>
#include <span>

namespace likecast
{

/// SHA-256 (FIPS 180-4) by Nettle, which uses the processor's own instructions: nine times as fast
/// as QCryptographicHash of Qt 6.4 on the files of photos and models. OpenSSL is as fast, but takes
/// a millisecond to load. An object belongs to one thread.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(std::span<const char> bytes);
    /// The 32 bytes for all that was added. Once.
    QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The 32 bytes of its SHA-256. Any thread.
QByteArray sha256Of(const QByteArray& bytes);

} // namespace likecast
