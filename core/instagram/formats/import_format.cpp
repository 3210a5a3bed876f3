#include "core/instagram/formats/import_format.h"

using namespace Qt::StringLiterals;

namespace likecast
{

QString importFormatName(ImportFormat format)
{
    switch (format) {
    case ImportFormat::DownloadInformation:
        return u"download_information"_s;
    case ImportFormat::BusinessSuite:
        return u"business_suite"_s;
    case ImportFormat::Instaloader:
        return u"instaloader"_s;
    case ImportFormat::GraphJson:
        return u"graph_json"_s;
    case ImportFormat::PlainCsv:
        return u"plain_csv"_s;
    case ImportFormat::PhotoFolder:
        return u"photo_folder"_s;
    case ImportFormat::Zeeschuimer:
        return u"zeeschuimer"_s;
    case ImportFormat::GalleryDl:
        return u"gallery_dl"_s;
    }
    Q_UNREACHABLE();
}

} // namespace likecast
