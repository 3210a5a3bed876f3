#pragma once

#include <QString>

#include <optional>

// A media id encodes its creation time: the upper 41 bits count milliseconds since 24 August 2011.
// The shortcode in a post's URL is the same number in base64url. Source: "Sharding & IDs at
// Instagram", Instagram Engineering, 2012. The official API's ids are different numbers and hold no
// time.

namespace likecast
{

/// Parses "2858363885886885151" or "2858363885886885151_25025320"; std::nullopt for anything else.
std::optional<quint64> mediaIdFromText(QStringView text);

/// Decodes the first 11 characters: posts of private accounts have longer codes with the same
/// beginning.
std::optional<quint64> mediaIdFromShortcode(QStringView shortcode);

/// The inverse of the above.
QString shortcodeFromMediaId(quint64 mediaId);

/// Reads "https://www.instagram.com/p/Ceq8s9ZF80f/" and its variants with /reel/, /reels/, /tv/ or
/// a leading user name; empty if there is no shortcode.
QString shortcodeFromPermalink(const QString& permalink);

/// UTC milliseconds since 1970, within about a second of the post's time (for a reel, of when its
/// upload began); std::nullopt for the sequential ids from before this scheme.
std::optional<qint64> takenAtMsFromMediaId(quint64 mediaId);

} // namespace likecast
