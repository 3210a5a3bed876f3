#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"

#include <QString>

namespace likecast
{

/// The system's secret storage. Calls block, even while the system asks the user to unlock it: call
/// them on a worker thread, never on the GUI thread.
/// Errors of all functions: KeychainUnavailable (no keychain, or access refused), Cancelled.
class TokenKeychain
{
public:
    TokenKeychain() = default;
    virtual ~TokenKeychain() = default;
    Q_DISABLE_COPY_MOVE(TokenKeychain)

    virtual Result<void> write(const QString& key, const QString& secret,
                               const CancellationToken& cancellation) = 0;
    /// Empty if nothing is stored under the key.
    virtual Result<QString> read(const QString& key, const CancellationToken& cancellation) = 0;
    /// Succeeds even if nothing was stored.
    virtual Result<void> remove(const QString& key, const CancellationToken& cancellation) = 0;
};

} // namespace likecast
