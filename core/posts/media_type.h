#pragma once

#include <QString>

#include <array>
#include <optional>

namespace likecast
{

enum class MediaType { Photo, Carousel, Video, Reel };

inline constexpr std::array allMediaTypes{MediaType::Photo, MediaType::Carousel, MediaType::Video,
                                          MediaType::Reel};

/// "photo", "carousel", "video", "reel".
QString mediaTypeName(MediaType type);

/// Parses the names above and the API's (IMAGE, CAROUSEL_ALBUM, VIDEO, REEL, REELS),
/// case-insensitively.
std::optional<MediaType> mediaTypeFromName(QStringView name);

} // namespace likecast
