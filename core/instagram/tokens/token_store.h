#pragma once

#include "core/instagram/tokens/token_keychain.h"
#include "core/instagram/tokens/token_record.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace likecast
{

/// The tokens of linked accounts: what is known about each in tokens.json of the data directory,
/// the token itself in the keychain, or encrypted under a passphrase in that file. A passphrase
/// that opened a token is remembered until destruction, so that a renewed token can be kept the
/// same way. Names compare without regard to case. Not thread-safe.
/// Errors of all: FileUnreadable and FormatDamaged (tokens.json).
class TokenStore
{
public:
    /// `keychain` must outlive it.
    TokenStore(const QString& dataDirectory, TokenKeychain& keychain);

    /// In order of name.
    Result<std::vector<TokenRecord>> records() const;
    /// Errors: AccountUnknown.
    Result<TokenRecord> record(const QString& account) const;

    /// Keeps the token where record.place says and takes the place of an older one of that
    /// account. Errors: KeychainUnavailable, InputInvalid (Passphrase without one, and none
    /// remembered), FileUnwritable, Cancelled; what was kept before is then kept still.
    Result<void> keep(const TokenRecord& record, const QString& token, const QString& passphrase,
                      const CancellationToken& cancellation);

    /// Errors: AccountUnknown, KeychainUnavailable, PassphraseNeeded, PassphraseWrong,
    /// TokenInvalid (it is gone from the keychain), Cancelled.
    Result<QString> token(const QString& account, const QString& passphrase,
                          const CancellationToken& cancellation);

    /// The account has another name on Instagram now. Errors: AccountUnknown, FileUnwritable.
    Result<void> rename(const QString& account, const QString& name);

    /// Errors: AccountUnknown, KeychainUnavailable (nothing is forgotten then), FileUnwritable.
    Result<void> forget(const QString& account, const CancellationToken& cancellation);

    /// The keychain's keys of all tokens, for erasing. Of a damaged file, every key that stands in
    /// it. Error: FileUnreadable.
    Result<QStringList> keychainKeys() const;

    /// The file's name within the data directory, for erasing.
    static QString fileName();

private:
    /// All entries, and which of them is an account's.
    struct Found {
        std::vector<QJsonObject> entries;
        std::ptrdiff_t index = 0;

        QJsonObject& entry() { return entries[static_cast<std::size_t>(index)]; }
    };

    Result<std::vector<QJsonObject>> load() const;
    /// Error besides those of load(): AccountUnknown.
    Result<Found> loadWith(const QString& account) const;
    Result<void> save(const std::vector<QJsonObject>& entries) const;
    Result<void> dropSecret(const QJsonObject& entry, const CancellationToken& cancellation);

    QString m_filePath;
    TokenKeychain& m_keychain;
    QHash<QString, QString> m_passphrases; ///< by lower-case account name
};

} // namespace likecast
