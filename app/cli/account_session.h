#pragma once

#include "app/account_services.h"
#include "app/cli/command_context.h"
#include "core/storage/database/database_worker.h"

#include <QThread>

#include <functional>
#include <memory>

namespace likecast::cli
{

/// The servers that the official API's commands contact; tests substitute their own.
struct AccountEnvironment {
    HttpsClient::Options client = {};
    GraphApiHosts hosts = {};
};

/// Database, network and tokens for one command that changes linked accounts. Holds the data
/// directory's lock, because two programs must not write tokens at once. Main thread only.
class AccountSession
{
public:
    /// Errors: DatabaseLocked and others of InstanceLock::acquire.
    static Result<std::unique_ptr<AccountSession>> open(const CommandContext& context,
                                                        const AccountEnvironment& environment);
    Q_DISABLE_COPY_MOVE(AccountSession)

    AccountLinking& linking() { return m_services->linking; }

    /// Waits for an answer; Ctrl-C cancels. Meanwhile calls `onPoll` on this thread.
    template<typename Value>
    Value waitFor(QFuture<Value> future, const std::function<void()>& onPoll = {})
    {
        constexpr unsigned long pollMs = 50;
        bool wasCancelled = false;
        while (!future.isFinished()) {
            if (!wasCancelled && m_context.cancellation.isCancelled()) {
                wasCancelled = true;
                linking().cancel();
            }
            if (onPoll)
                onPoll();
            QThread::msleep(pollMs);
        }
        return future.takeResult();
    }

private:
    AccountSession(const CommandContext& context, const AccountEnvironment& environment,
                   DatabaseWorker::Lock lock);

    const CommandContext& m_context;
    DatabaseWorker m_database;
    std::unique_ptr<AccountServices> m_services;
};

/// The next line of standard input, without its line ending. Errors: InputInvalid (end of input, or
/// longer than any secret).
Result<QString> readSecretLine(const QString& what);

} // namespace likecast::cli
