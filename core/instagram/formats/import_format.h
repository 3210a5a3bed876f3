#pragma once

#include <QString>

namespace likecast
{

/// The supported import formats.
enum class ImportFormat {
    DownloadInformation,
    BusinessSuite,
    Instaloader,
    GraphJson,
    PlainCsv,
    PhotoFolder,
    Zeeschuimer,
    GalleryDl,
};

/// "download_information", "business_suite", "instaloader", "graph_json", "plain_csv",
/// "photo_folder", "zeeschuimer", "gallery_dl": for machine-readable output and the imports log.
QString importFormatName(ImportFormat format);

} // namespace likecast
