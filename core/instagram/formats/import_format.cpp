#include "core/instagram/formats/import_format.h"

#include "core/common/enum_text.h"

namespace likecast
{

static constexpr EnumText<ImportFormat> formatNames[]{
    {ImportFormat::DownloadInformation, u"download_information"},
    {ImportFormat::BusinessSuite, u"business_suite"},
    {ImportFormat::Instaloader, u"instaloader"},
    {ImportFormat::GraphJson, u"graph_json"},
    {ImportFormat::PlainCsv, u"plain_csv"},
    {ImportFormat::PhotoFolder, u"photo_folder"},
    {ImportFormat::Zeeschuimer, u"zeeschuimer"},
    {ImportFormat::GalleryDl, u"gallery_dl"},
};
static_assert(isComplete(formatNames, ImportFormat::GalleryDl));

QString importFormatName(ImportFormat format)
{
    return textOf(formatNames, format);
}

} // namespace likecast
