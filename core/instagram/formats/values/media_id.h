#pragma once

#include <QString>

#include <optional>

// A post's own id tells when it was made: its upper 41 bits count milliseconds since 24 August
// 2011. The shortcode in a post's address is the same number in base64url.
// Source: "Sharding & IDs at Instagram", Instagram Engineering, 2012. The ids that the official
// API gives are other numbers and hold no time.

namespace likecast
{

/// "2858363885886885151" or "2858363885886885151_25025320"; nothing for anything else.
std::optional<quint64> mediaIdFromText(QStringView text);

/// Of the first 11 characters: posts of private accounts have longer codes that begin the same.
std::optional<quint64> mediaIdFromShortcode(QStringView shortcode);

/// The inverse of the above.
QString shortcodeFromMediaId(quint64 mediaId);

/// "https://www.instagram.com/p/Ceq8s9ZF80f/" and its forms with /reel/, /reels/, /tv/ and with a
/// user name before them; empty where there is none.
QString shortcodeFromPermalink(const QString& permalink);

/// UTC milliseconds since 1970, within about a second of the post's own time (of a reel: when its
/// upload began); nothing for the sequential ids from before this scheme.
std::optional<qint64> takenAtMsFromMediaId(quint64 mediaId);

} // namespace likecast
