#include "core/image/heif_decoder.h"

#include "core/common/plugin.h"
#include "core/image/heif_plugin.h"

namespace likecast
{

using namespace Qt::StringLiterals;

bool canDecodeHeif(bool avif)
{
    const auto function = pluginFunction(u"heif"_s, "likecastCanDecodeHeif");
    return function && reinterpret_cast<decltype(&likecastCanDecodeHeif)>(*function)(avif);
}

Result<QImage> decodeHeif(const QByteArray& bytes, qint64 maxBytes)
{
    const auto function = pluginFunction(u"heif"_s, "likecastDecodeHeif");
    if (!function)
        return failure(ErrorCode::ImageFormatUnsupported, function.error().detail);
    Result<QImage> image;
    reinterpret_cast<decltype(&likecastDecodeHeif)> (*function)(bytes, maxBytes, image);
    return image;
}

} // namespace likecast
