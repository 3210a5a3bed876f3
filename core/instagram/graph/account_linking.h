#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/common/worker_thread.h"
#include "core/instagram/graph/account_refresh_report.h"
#include "core/instagram/tokens/token_record.h"

#include <QFuture>
#include <QStringList>

#include <memory>
#include <vector>

namespace likecast
{

class DatabaseWorker;
class GraphApi;
class ThumbnailCache;
class TokenStore;

struct LinkRequest {
    QString token;        ///< as pasted; surrounding space is removed
    qint64 profileId = 0; ///< 0: the first profile, created if there is none
    /// Empty: the token's own account. Otherwise one of those that a Facebook Login token is for,
    /// or another professional account, which only such a token can read.
    QString username;
    /// Empty: store the token in the system keychain. Otherwise store it in the data directory,
    /// encrypted under this passphrase.
    QString passphrase;
};

/// With `choices`, nothing was linked: the token is for several accounts, to be linked by one of
/// these user names.
struct LinkOutcome {
    QStringList choices;
    qint64 accountId = 0;
    TokenRecord token;
    AccountCounts counts;
};

struct RefreshRequest {
    QString account;    ///< user name
    QString passphrase; ///< needed once per run if the token is stored under one
};

/// Links, refreshes and forgets accounts through the official API, for the GUI and the command
/// line. Every call returns immediately; its future is fulfilled on a separate thread, and database
/// access runs as short jobs on the database worker, so that predictions continue meanwhile. Calls
/// run one after another. Call the methods from one thread; the parts must outlive this object. The
/// destructor cancels running work and waits for it to finish, so destroy this object before the
/// database worker.
class AccountLinking
{
public:
    struct Parts {
        GraphApi& api;
        TokenStore& tokens;
        ThumbnailCache& thumbnails;
        DatabaseWorker& database;
    };

    explicit AccountLinking(Parts parts);
    ~AccountLinking();
    Q_DISABLE_COPY_MOVE(AccountLinking)

    /// Checks the token, fetches the profile, finds or creates the account, and stores the token.
    /// Linking an account again replaces its token. Call refresh() for its posts. If the token is
    /// for several accounts and the request names none, only returns their names.
    /// Errors: KeychainUnavailable (ask for a passphrase and call again with it), InputInvalid (no
    /// token, or an Instagram Login token with a user name), TokenInvalid, PermissionMissing,
    /// AccountUnknown (no professional account of that name), RateLimited, NetworkOff,
    /// NetworkFailed, CertificateInvalid, ServiceFailed, Cancelled and those of the database. On
    /// error, nothing is stored.
    QFuture<Result<LinkOutcome>> link(const LinkRequest& request);

    /// Updates counts, posts and thumbnails; renews the token in time. Pages received are kept
    /// whatever happens; the next call resumes from there.
    /// Errors: AccountUnknown (not linked), PassphraseNeeded, PassphraseWrong, KeychainUnavailable
    /// and those of link().
    QFuture<Result<RefreshReport>> refresh(const RefreshRequest& request,
                                           RefreshProgressCallback progress = {});

    /// Forgets the account's token; its posts and snapshots stay. Works offline.
    /// Errors: AccountUnknown (not linked), KeychainUnavailable (the token is still there),
    /// FileUnwritable, Cancelled.
    QFuture<Result<void>> forget(const QString& account);

    /// Removes a stored account with its posts, and forgets its token if it is linked: the token
    /// first, because afterwards nothing would refer to it. Works offline.
    /// Errors: KeychainUnavailable, FileUnwritable, Cancelled (nothing was removed);
    /// AccountUnknown, those of SQLite.
    QFuture<Result<void>> removeAccount(qint64 accountId);

    /// Renews the token now. Errors: those of refresh(); InputInvalid for a Facebook Login token,
    /// whose renewal needs the app secret.
    QFuture<Result<TokenRecord>> renew(const RefreshRequest& request);

    /// Lists the linked accounts, sorted by name, without using the keychain or the network.
    QFuture<Result<std::vector<TokenRecord>>> links();

    /// Ends running and waiting calls with Cancelled; later calls run again.
    void cancel();

private:
    class Work;

    std::unique_ptr<Work> m_work;
    WorkerThread m_thread;
};

} // namespace likecast
