#pragma once

#include "core/common/worker_thread.h"
#include "core/instagram/tokens/token_keychain.h"

namespace likecast
{

/// QtKeychain: Secret Service or KWallet on Linux, Keychain on macOS, the credential store on
/// Windows; never its insecure fallback. Jobs need an event loop and run on a separate thread.
class QtTokenKeychain : public TokenKeychain
{
public:
    QtTokenKeychain();
    ~QtTokenKeychain() override;
    Q_DISABLE_COPY_MOVE(QtTokenKeychain)

    Result<void> write(const QString& key, const QString& secret,
                       const CancellationToken& cancellation) override;
    Result<QString> read(const QString& key, const CancellationToken& cancellation) override;
    Result<void> remove(const QString& key, const CancellationToken& cancellation) override;

private:
    WorkerThread m_thread;
};

} // namespace likecast
