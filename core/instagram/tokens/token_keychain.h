#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"

#include <QString>

namespace likecast
{

/// The system's own place for secrets. Calls block, also while the system asks its user to unlock
/// it: for a worker, never the window's thread.
/// Errors of all: KeychainUnavailable (there is none, or access was refused), Cancelled.
class TokenKeychain
{
public:
    TokenKeychain() = default;
    virtual ~TokenKeychain() = default;
    Q_DISABLE_COPY_MOVE(TokenKeychain)

    virtual Result<void> write(const QString& key, const QString& secret,
                               const CancellationToken& cancellation) = 0;
    /// Empty where nothing is kept under the key.
    virtual Result<QString> read(const QString& key, const CancellationToken& cancellation) = 0;
    /// Done as well where nothing was kept.
    virtual Result<void> remove(const QString& key, const CancellationToken& cancellation) = 0;
};

} // namespace likecast
