#include "core/instagram/graph/account_linking.h"

#include "core/instagram/graph/account_refresh.h"
#include "core/instagram/graph/graph_api.h"
#include "core/instagram/tokens/token_store.h"
#include "core/storage/database/database_worker.h"
#include "core/storage/posts/account_repository.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 youngestRenewableMs = dayMs;
constexpr qint64 renewBeforeMs = 30 * dayMs;

/// Rejects anything that cannot be a token before it is sent: a mistaken paste may be anything.
Result<QString> tokenFromPaste(const QString& pasted)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9_\\-|.]{20,2000}\\z"_s);
    QString token = pasted.trimmed();
    if (!shape.match(token).hasMatch())
        return failure(ErrorCode::InputInvalid, u"this does not look like an access token"_s);
    return token;
}

/// The stored account with this platform id (perhaps renamed since), or with this name, or a new
/// one.
Result<qint64> ensureAccount(AccountRepository& accounts, qint64 profileId, const QString& name,
                             const QString& platformUserId)
{
    const auto stored = accounts.accounts(profileId);
    if (!stored)
        return failure(stored.error());
    const auto renamed =
        std::find_if(stored->begin(), stored->end(), [&](const StoredAccount& account) {
            return !platformUserId.isEmpty() && account.platformUserId == platformUserId &&
                   account.name.compare(name, Qt::CaseInsensitive) != 0;
        });
    if (renamed != stored->end()) {
        if (const auto done = accounts.rename(renamed->id, name); done)
            return renamed->id;
    }
    const auto id = accounts.ensure(profileId, name);
    if (!id)
        return id;
    const auto set = accounts.setPlatformUserId(*id, platformUserId);
    return set ? id : failure(set.error());
}

} // namespace

/// The implementation of the calls, on the linking thread.
class AccountLinking::Work
{
public:
    explicit Work(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    Result<LinkOutcome> link(const LinkRequest& request, const CancellationToken& cancellation);
    Result<RefreshReport> refresh(const RefreshRequest& request,
                                  const CancellationToken& cancellation,
                                  const RefreshProgressCallback& progress);
    Result<TokenRecord> renew(const RefreshRequest& request, const CancellationToken& cancellation);
    Result<void> removeAccount(qint64 accountId, const CancellationToken& cancellation);

    TokenStore& tokens() { return m_parts.tokens; }

private:
    /// Runs `function(Database&)`, which returns a Result<void>, on the database's thread.
    template<typename Function>
    Result<void> withDatabase(Function function)
    {
        return m_parts.database.run(std::move(function)).takeResult();
    }
    Result<LinkOutcome> storeLinked(const LinkRequest& request, const GraphProfile& profile,
                                    const TokenRecord& record);
    Result<GraphAccess> accessOf(const TokenRecord& record, const RefreshRequest& request,
                                 const CancellationToken& cancellation);
    /// Puts a renewed token into `access` and `record` and stores it.
    Result<void> renewStored(TokenRecord& record, GraphAccess& access, const JobControl& control);

    Parts m_parts;
};

Result<LinkOutcome> AccountLinking::Work::storeLinked(const LinkRequest& request,
                                                      const GraphProfile& profile,
                                                      const TokenRecord& record)
{
    LinkOutcome linked{{}, 0, record, profile.counts};
    const auto stored = withDatabase([&](Database& database) -> Result<void> {
        AccountRepository accounts(database);
        const Result<qint64> profileId =
            request.profileId != 0 ? Result<qint64>(request.profileId) : accounts.ensureProfile();
        if (!profileId)
            return failure(profileId.error());
        const QString platformId = record.isDiscovered ? QString() : record.ownUserId;
        const auto id = ensureAccount(accounts, *profileId, record.account, platformId);
        if (!id)
            return failure(id.error());
        linked.accountId = *id;
        return accounts.addCounts(*id, {QDateTime::currentMSecsSinceEpoch(), profile.counts});
    });
    if (!stored)
        return failure(stored.error());
    return linked;
}

Result<LinkOutcome> AccountLinking::Work::link(const LinkRequest& request,
                                               const CancellationToken& cancellation)
{
    const auto token = tokenFromPaste(request.token);
    if (!token)
        return failure(token.error());
    QString username = request.username.trimmed();
    if (username.startsWith(u'@'))
        username.remove(0, 1);
    GraphAccess access{GraphApi::kindOf(*token), *token, {}, {}};
    if (!username.isEmpty() && access.kind != TokenKind::FacebookLogin)
        return failure(ErrorCode::InputInvalid,
                       u"reading another account needs a Facebook Login token"_s);
    const JobControl control{cancellation, {}};
    const auto accounts = m_parts.api.ownAccounts(access, control);
    if (!accounts)
        return failure(accounts.error());
    if (username.isEmpty() && accounts->size() > 1) {
        LinkOutcome unclear;
        for (const GraphOwnAccount& account : *accounts)
            unclear.choices.append(account.username);
        return unclear;
    }
    const auto named = std::ranges::find_if(*accounts, [&](const GraphOwnAccount& account) {
        return account.username.compare(username, Qt::CaseInsensitive) == 0;
    });
    const bool isOwn = username.isEmpty() || named != accounts->end();
    access.ownUserId = named != accounts->end() ? named->id : accounts->front().id;
    if (!isOwn)
        access.discoveredName = username;
    const auto profile = m_parts.api.profile(access, control);
    if (!profile)
        return failure(profile.error());

    TokenRecord record{profile->username,
                       access.kind,
                       request.passphrase.isEmpty() ? TokenPlace::Keychain : TokenPlace::Passphrase,
                       access.ownUserId,
                       !access.discoveredName.isEmpty(),
                       QDateTime::currentMSecsSinceEpoch(),
                       std::nullopt};
    // Only a renewal reveals when a token expires; one made today cannot be renewed yet.
    if (access.kind == TokenKind::InstagramLogin) {
        const auto renewed = m_parts.api.renewed(access, control);
        if (!renewed && renewed.error().code == ErrorCode::Cancelled)
            return failure(renewed.error());
        if (renewed) {
            access.token = renewed->token;
            record.expiresAtMs = record.renewedAtMs + renewed->lifetimeSeconds * 1000;
        }
    }
    const bool wasLinked = m_parts.tokens.record(record.account).has_value();
    const auto kept = m_parts.tokens.keep(record, access.token, request.passphrase, cancellation);
    if (!kept)
        return failure(kept.error());
    auto linked = storeLinked(request, *profile, record);
    if (!linked && !wasLinked)
        static_cast<void>(m_parts.tokens.forget(record.account, {}));
    return linked;
}

Result<GraphAccess> AccountLinking::Work::accessOf(const TokenRecord& record,
                                                   const RefreshRequest& request,
                                                   const CancellationToken& cancellation)
{
    const auto token = m_parts.tokens.token(record.account, request.passphrase, cancellation);
    if (!token)
        return failure(token.error());
    return GraphAccess{record.kind, *token, record.ownUserId,
                       record.isDiscovered ? record.account : QString()};
}

Result<void> AccountLinking::Work::renewStored(TokenRecord& record, GraphAccess& access,
                                               const JobControl& control)
{
    const auto renewed = m_parts.api.renewed(access, control);
    if (!renewed)
        return failure(renewed.error());
    access.token = renewed->token;
    record.renewedAtMs = QDateTime::currentMSecsSinceEpoch();
    record.expiresAtMs = record.renewedAtMs + renewed->lifetimeSeconds * 1000;
    return m_parts.tokens.keep(record, access.token, {}, control.cancellation);
}

Result<RefreshReport> AccountLinking::Work::refresh(const RefreshRequest& request,
                                                    const CancellationToken& cancellation,
                                                    const RefreshProgressCallback& progress)
{
    auto record = m_parts.tokens.record(request.account);
    if (!record)
        return failure(record.error());
    if (progress)
        progress({RefreshStage::Token});
    auto access = accessOf(*record, request, cancellation);
    if (!access)
        return failure(access.error());

    bool wasRenewed = false;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const bool isOldEnough = nowMs - record->renewedAtMs >= youngestRenewableMs;
    const bool isDue = !record->expiresAtMs || *record->expiresAtMs - nowMs < renewBeforeMs;
    if (record->kind == TokenKind::InstagramLogin && isOldEnough && isDue) {
        const auto renewed = renewStored(*record, *access, {cancellation, {}});
        wasRenewed = renewed.has_value();
        // The token works until it expires; the next refresh tries again.
        const bool isFinal = !renewed && (renewed.error().code == ErrorCode::TokenInvalid ||
                                          renewed.error().code == ErrorCode::Cancelled ||
                                          renewed.error().code == ErrorCode::NetworkOff);
        if (isFinal)
            return failure(renewed.error());
    }
    auto report = refreshAccount({m_parts.api, m_parts.thumbnails, m_parts.database},
                                 record->account, *access, cancellation, progress);
    if (!report)
        return report;
    if (report->account.compare(record->account, Qt::CaseInsensitive) != 0) {
        const auto renamed = m_parts.tokens.rename(record->account, report->account);
        if (!renamed)
            return failure(renamed.error());
    }
    report->tokenRenewed = wasRenewed;
    report->tokenExpiresAtMs = record->expiresAtMs;
    return report;
}

Result<TokenRecord> AccountLinking::Work::renew(const RefreshRequest& request,
                                                const CancellationToken& cancellation)
{
    auto record = m_parts.tokens.record(request.account);
    if (!record)
        return record;
    auto access = accessOf(*record, request, cancellation);
    if (!access)
        return failure(access.error());
    const auto renewed = renewStored(*record, *access, {cancellation, {}});
    if (!renewed)
        return failure(renewed.error());
    return record;
}

Result<void> AccountLinking::Work::removeAccount(qint64 accountId,
                                                 const CancellationToken& cancellation)
{
    QString name;
    const auto found = withDatabase([&](Database& database) -> Result<void> {
        const auto account = AccountRepository(database).account(accountId);
        if (!account)
            return failure(account.error());
        name = account->name;
        return {};
    });
    if (!found)
        return found;
    const auto forgotten = m_parts.tokens.forget(name, cancellation);
    if (!forgotten && forgotten.error().code != ErrorCode::AccountUnknown)
        return forgotten;
    return withDatabase(
        [&](Database& database) { return AccountRepository(database).remove(accountId); });
}

AccountLinking::AccountLinking(Parts parts)
    : m_work(std::make_unique<Work>(std::move(parts)))
    , m_thread(u"linking"_s)
{
}

AccountLinking::~AccountLinking() = default;

QFuture<Result<LinkOutcome>> AccountLinking::link(const LinkRequest& request)
{
    return m_thread
        .start([this, request](const JobControl& control) {
            return m_work->link(request, control.cancellation);
        })
        .future;
}

QFuture<Result<RefreshReport>> AccountLinking::refresh(const RefreshRequest& request,
                                                       RefreshProgressCallback progress)
{
    return m_thread
        .start([this, request, progress = std::move(progress)](const JobControl& control) {
            return m_work->refresh(request, control.cancellation, progress);
        })
        .future;
}

QFuture<Result<void>> AccountLinking::forget(const QString& account)
{
    return m_thread
        .start([this, account](const JobControl& control) {
            return m_work->tokens().forget(account, control.cancellation);
        })
        .future;
}

QFuture<Result<void>> AccountLinking::removeAccount(qint64 accountId)
{
    return m_thread
        .start([this, accountId](const JobControl& control) {
            return m_work->removeAccount(accountId, control.cancellation);
        })
        .future;
}

QFuture<Result<TokenRecord>> AccountLinking::renew(const RefreshRequest& request)
{
    return m_thread
        .start([this, request](const JobControl& control) {
            return m_work->renew(request, control.cancellation);
        })
        .future;
}

QFuture<Result<std::vector<TokenRecord>>> AccountLinking::links()
{
    return m_thread.submit([this] { return m_work->tokens().records(); });
}

void AccountLinking::cancel()
{
    m_thread.cancelAll();
}

} // namespace likecast
