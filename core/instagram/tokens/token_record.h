#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// Which login made a token: it decides the host that is asked.
enum class TokenKind {
    InstagramLogin, ///< graph.instagram.com; the own account only; renewable without a secret
    FacebookLogin,  ///< graph.facebook.com; others by name too; cannot be renewed here
};

/// Where a token is kept. Never plain.
enum class TokenPlace { Keychain, Passphrase };

/// What is known about a linked account without its token.
struct TokenRecord {
    QString account; ///< user name without @
    TokenKind kind = TokenKind::InstagramLogin;
    TokenPlace place = TokenPlace::Keychain;
    QString ownUserId; ///< the API's id of the account that the token belongs to
    /// The account is another one, read through business discovery with this token.
    bool isDiscovered = false;
    qint64 renewedAtMs = 0; ///< when it was linked or last renewed, UTC milliseconds since 1970
    /// Absent until the API has said it. A token lives 60 days from when it was made or renewed.
    std::optional<qint64> expiresAtMs;

    friend bool operator==(const TokenRecord&, const TokenRecord&) = default;
};

} // namespace likecast
