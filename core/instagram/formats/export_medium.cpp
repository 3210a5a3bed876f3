#include "core/instagram/formats/export_medium.h"

#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/values/post_time.h"
#include "core/instagram/source/entry_path.h"

using namespace Qt::StringLiterals;

namespace likecast
{

ExportMedium exportMedium(const QJsonObject& medium)
{
    ExportMedium read;
    read.uri = textOf(medium, "uri"_L1);
    read.title = textOf(medium, "title"_L1);
    read.takenAtMs =
        postTimeFromUnix(integerOf(medium, "creation_timestamp"_L1).value_or(0)).value_or(0);
    const QJsonObject metadata = objectOf(medium, "media_metadata"_L1);
    read.isVideo =
        hasVideoExtension(read.uri) ||
        (!hasPhotoExtension(read.uri) && valueOf(metadata, "video_metadata"_L1).isObject());
    return read;
}

std::vector<ExportMedium> exportMedia(const QJsonArray& media)
{
    std::vector<ExportMedium> read;
    for (const QJsonValue& value : media) {
        ExportMedium medium = exportMedium(value.toObject());
        if (!medium.uri.isEmpty())
            read.push_back(std::move(medium));
    }
    return read;
}

std::optional<ExportPost> exportPost(const std::vector<ExportMedium>& media, qint64 outerTimeMs,
                                     const QString& outerCaption, MediaType singleVideoType)
{
    ExportPost read;
    read.post.takenAtMs = outerTimeMs;
    read.post.caption = outerCaption;
    if (outerTimeMs > 0)
        read.timesMs.push_back(outerTimeMs);
    for (const ExportMedium& medium : media) {
        read.uris.append(medium.uri);
        if (medium.takenAtMs > 0)
            read.timesMs.push_back(medium.takenAtMs);
        if (read.post.takenAtMs == 0)
            read.post.takenAtMs = medium.takenAtMs;
        if (read.post.caption.isEmpty())
            read.post.caption = medium.title;
    }
    if (read.post.takenAtMs == 0)
        return std::nullopt;
    if (media.size() > 1)
        read.post.mediaType = MediaType::Carousel;
    else if (!media.empty())
        read.post.mediaType = media.front().isVideo ? singleVideoType : MediaType::Photo;
    return read;
}

} // namespace likecast
