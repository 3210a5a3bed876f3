#pragma once

#include "core/instagram/formats/export_post.h"

#include <QJsonArray>
#include <QJsonObject>

namespace likecast
{

/// One photo or video in an exported post.
struct ExportMedium {
    QString uri;
    QString title;
    qint64 takenAtMs = 0; ///< 0 if missing or impossible
    bool isVideo = false; ///< by extension, else by metadata: some videos have no extension
};

ExportMedium exportMedium(const QJsonObject& medium);

/// All media of an array, except entries without a uri.
std::vector<ExportMedium> exportMedia(const QJsonArray& media);

/// Builds a post from its media. The outer time and caption win over those of the first medium.
/// std::nullopt if there is no possible time.
std::optional<ExportPost> exportPost(const std::vector<ExportMedium>& media, qint64 outerTimeMs,
                                     const QString& outerCaption, MediaType singleVideoType);

} // namespace likecast
