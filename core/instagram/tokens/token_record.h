#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// The login that issued a token; determines the API host.
enum class TokenKind {
    InstagramLogin, ///< graph.instagram.com; own account only; renewable without a secret
    FacebookLogin,  ///< graph.facebook.com; other accounts by name too; not renewable here
};

/// Where a token is stored. Never in plain text.
enum class TokenPlace { Keychain, Passphrase };

/// A linked account's details without its token.
struct TokenRecord {
    QString account; ///< user name without @
    TokenKind kind = TokenKind::InstagramLogin;
    TokenPlace place = TokenPlace::Keychain;
    QString ownUserId; ///< API id of the account that the token belongs to
    /// This is another account, read through business discovery with this token.
    bool isDiscovered = false;
    qint64 renewedAtMs = 0; ///< when linked or last renewed, UTC milliseconds since 1970
    /// std::nullopt until the API reports it. A token lives 60 days from its creation or renewal.
    std::optional<qint64> expiresAtMs;

    friend bool operator==(const TokenRecord&, const TokenRecord&) = default;
};

} // namespace likecast
