#include "core/posts/media_type.h"

#include <utility>

namespace likecast
{

using namespace Qt::StringLiterals;

QString mediaTypeName(MediaType type)
{
    switch (type) {
    case MediaType::Photo:
        return u"photo"_s;
    case MediaType::Carousel:
        return u"carousel"_s;
    case MediaType::Video:
        return u"video"_s;
    case MediaType::Reel:
        return u"reel"_s;
    }
    return {};
}

std::optional<MediaType> mediaTypeFromName(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, MediaType>, 8> names{{
        {"photo"_L1, MediaType::Photo},
        {"image"_L1, MediaType::Photo},
        {"carousel"_L1, MediaType::Carousel},
        {"carousel_album"_L1, MediaType::Carousel},
        {"video"_L1, MediaType::Video},
        {"reel"_L1, MediaType::Reel},
        {"reels"_L1, MediaType::Reel},
        {"clips"_L1, MediaType::Reel},
    }};
    const QStringView trimmed = name.trimmed();
    for (const auto& [text, type] : names) {
        if (trimmed.compare(text, Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

} // namespace likecast
