#pragma once

#include "core/instagram/tokens/token_keychain.h"
#include "core/instagram/tokens/token_record.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace likecast
{

/// The tokens of linked accounts. Details are in tokens.json of the data directory; the token
/// itself is in the keychain, or in that file, encrypted under a passphrase. A passphrase that
/// opened a token is remembered until destruction, so that a renewed token can be stored the same
/// way. Names are case-insensitive. Not thread-safe.
/// Errors of all functions: FileUnreadable and FormatDamaged (tokens.json).
class TokenStore
{
public:
    /// `keychain` must outlive the store.
    TokenStore(const QString& dataDirectory, TokenKeychain& keychain);

    /// Sorted by name.
    Result<std::vector<TokenRecord>> records() const;
    /// Errors: AccountUnknown.
    Result<TokenRecord> record(const QString& account) const;

    /// Stores the token where record.place says, replacing an older one of that account. Errors:
    /// KeychainUnavailable, InputInvalid (Passphrase without one, and none remembered),
    /// FileUnwritable, Cancelled; the older token is then kept.
    Result<void> keep(const TokenRecord& record, const QString& token, const QString& passphrase,
                      const CancellationToken& cancellation);

    /// Errors: AccountUnknown, KeychainUnavailable, PassphraseNeeded, PassphraseWrong, TokenInvalid
    /// (no longer in the keychain), Cancelled.
    Result<QString> token(const QString& account, const QString& passphrase,
                          const CancellationToken& cancellation);

    /// Call when the account has been renamed on Instagram. Errors: AccountUnknown, FileUnwritable.
    Result<void> rename(const QString& account, const QString& name);

    /// Errors: AccountUnknown, KeychainUnavailable (then nothing is forgotten), FileUnwritable.
    Result<void> forget(const QString& account, const CancellationToken& cancellation);

    /// The keychain keys of all tokens, for erasing. For a damaged file, every key found in it.
    /// Errors: FileUnreadable.
    Result<QStringList> keychainKeys() const;

    /// The file name within the data directory, for erasing.
    static QString fileName();

private:
    /// All entries, and the index of an account's entry.
    struct Found {
        std::vector<QJsonObject> entries;
        std::ptrdiff_t index = 0;

        QJsonObject& entry() { return entries[static_cast<std::size_t>(index)]; }
    };

    Result<std::vector<QJsonObject>> load() const;
    /// Errors: those of load(); AccountUnknown.
    Result<Found> loadWith(const QString& account) const;
    Result<void> save(const std::vector<QJsonObject>& entries) const;
    Result<void> dropSecret(const QJsonObject& entry, const CancellationToken& cancellation);

    QString m_filePath;
    TokenKeychain& m_keychain;
    QHash<QString, QString> m_passphrases; ///< by lower-case account name
};

} // namespace likecast
