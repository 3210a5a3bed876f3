#pragma once

#include "core/instagram/formats/export_post.h"

#include <QJsonArray>
#include <QJsonObject>

namespace likecast
{

/// One photo or video inside a post of an export.
struct ExportMedium {
    QString uri;
    QString title;
    qint64 takenAtMs = 0; ///< 0 where missing or impossible
    bool isVideo = false; ///< by extension, else by its metadata: some videos have no extension
};

ExportMedium exportMedium(const QJsonObject& medium);

/// All media of an array; entries without a uri are left out.
std::vector<ExportMedium> exportMedia(const QJsonArray& media);

/// The post that its media make. Time and caption are the outer ones where they are given, else
/// those of the first medium. Nothing where no time is possible.
std::optional<ExportPost> exportPost(const std::vector<ExportMedium>& media, qint64 outerTimeMs,
                                     const QString& outerCaption, MediaType singleVideoType);

} // namespace likecast
