#pragma once

#include "core/common/cancellation.h"
#include "core/common/result.h"
#include "core/common/worker_thread.h"
#include "core/instagram/graph/account_refresh_report.h"
#include "core/instagram/tokens/token_record.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace likecast
{

class DatabaseWorker;
class GraphApi;
class ThumbnailCache;
class TokenStore;

struct LinkRequest {
    QString token;        ///< as pasted; space around it is dropped
    qint64 profileId = 0; ///< 0: the first profile, made where there is none
    /// Empty: the token's own account. Else which one of the Pages of a token of Facebook Login it
    /// is for, or another professional account, which only such a token can read.
    QString username;
    /// Empty: kept in the system's keychain. Else kept encrypted under it in the data directory.
    QString passphrase;
};

struct LinkedAccount {
    qint64 accountId = 0;
    TokenRecord token;
    AccountCounts counts;
};

struct RefreshRequest {
    QString account;    ///< user name
    QString passphrase; ///< needed once per run where the token is kept under one
};

/// Links accounts through the official API, brings them up to date and forgets them, for window
/// and command line. Every call returns at once; its future is answered on a thread of its own,
/// and every touch of the database is a short job on the database's worker, so that predictions go
/// on meanwhile. Calls run one after another. Methods may be called from one thread; what it was
/// built from must outlive it. Destruction cancels what runs and waits until it has ended, so it
/// must come before that of the database's worker.
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

    /// Checks the token, fetches the profile, makes the account or finds it, keeps the token.
    /// Linking an account again replaces its token. Posts come with refresh().
    /// Errors: KeychainUnavailable (ask for a passphrase and call again with it), InputInvalid (no
    /// token, no user name where the token is for several accounts, or a user name with a token of
    /// Instagram Login), TokenInvalid,
    /// PermissionMissing, AccountUnknown (no professional account of that name), RateLimited,
    /// NetworkOff, NetworkFailed, CertificateInvalid, ServiceFailed, Cancelled and those of the
    /// database. Nothing is kept then.
    QFuture<Result<LinkedAccount>> link(const LinkRequest& request);

    /// Brings counts, posts and thumbnails up to date; renews the token in time. Pages that
    /// arrived stay whatever happens; the next call goes on from there.
    /// Errors: AccountUnknown (not linked), PassphraseNeeded, PassphraseWrong, KeychainUnavailable
    /// and those of link().
    QFuture<Result<RefreshReport>> refresh(const RefreshRequest& request,
                                           RefreshProgressCallback progress = {});

    /// Forgets the token of the account; its posts and snapshots stay. Works offline.
    /// Errors: AccountUnknown (not linked), KeychainUnavailable (the token is still there),
    /// FileUnwritable, Cancelled.
    QFuture<Result<void>> forget(const QString& account);

    /// Removes a stored account with its posts, and forgets its token where it is linked: the token
    /// first, as nothing would know of it afterwards. Works offline.
    /// Errors: KeychainUnavailable, FileUnwritable, Cancelled (nothing was removed);
    /// AccountUnknown, those of SQLite.
    QFuture<Result<void>> removeAccount(qint64 accountId);

    /// Renews the token now. Errors: those of refresh(); InputInvalid for a token of Facebook
    /// Login, which takes the app's secret.
    QFuture<Result<TokenRecord>> renew(const RefreshRequest& request);

    /// What is linked, in order of name, without asking the keychain or the network.
    QFuture<Result<std::vector<TokenRecord>>> links();

    /// What runs and what waits ends with Cancelled; calls after this one run again.
    void cancel();

private:
    class Work;

    std::unique_ptr<Work> m_work;
    WorkerThread m_thread;
};

} // namespace likecast
