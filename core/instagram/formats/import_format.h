#pragma once

#include <QString>

namespace likecast
{

/// The formats that can be read.
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
/// "photo_folder", "zeeschuimer", "gallery_dl": as machine-readable output and the imports log
/// carry it.
QString importFormatName(ImportFormat format);

} // namespace likecast
