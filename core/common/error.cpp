#include "core/common/error.h"

#include "core/common/enum_text.h"

namespace likecast
{

static constexpr EnumText<ErrorCode> codeNames[]{
    {ErrorCode::Cancelled, u"cancelled"},
    {ErrorCode::FileNotFound, u"file_not_found"},
    {ErrorCode::FileUnreadable, u"file_unreadable"},
    {ErrorCode::FileUnwritable, u"file_unwritable"},
    {ErrorCode::FileTooLarge, u"file_too_large"},
    {ErrorCode::NotAnImage, u"not_an_image"},
    {ErrorCode::ImageEmpty, u"image_empty"},
    {ErrorCode::ImageTruncated, u"image_truncated"},
    {ErrorCode::ImageTooLarge, u"image_too_large"},
    {ErrorCode::ImageFormatUnsupported, u"image_format_unsupported"},
    {ErrorCode::DetectorUnavailable, u"detector_unavailable"},
    {ErrorCode::ModelMissing, u"model_missing"},
    {ErrorCode::ModelDamaged, u"model_damaged"},
    {ErrorCode::ModelIncompatible, u"model_incompatible"},
    {ErrorCode::InputInvalid, u"input_invalid"},
    {ErrorCode::TimeInvalid, u"time_invalid"},
    {ErrorCode::FormatUnrecognised, u"format_unrecognised"},
    {ErrorCode::ExportInHtml, u"export_in_html"},
    {ErrorCode::ExportEmpty, u"export_empty"},
    {ErrorCode::FacebookExport, u"facebook_export"},
    {ErrorCode::DailyTotals, u"daily_totals"},
    {ErrorCode::ColumnsUnclear, u"columns_unclear"},
    {ErrorCode::ArchiveUnsupported, u"archive_unsupported"},
    {ErrorCode::FormatDamaged, u"format_damaged"},
    {ErrorCode::PostsTooFew, u"posts_too_few"},
    {ErrorCode::AccountUnknown, u"account_unknown"},
    {ErrorCode::ProfileUnknown, u"profile_unknown"},
    {ErrorCode::DatabaseUnavailable, u"database_unavailable"},
    {ErrorCode::DatabaseLocked, u"database_locked"},
    {ErrorCode::DatabaseReadOnly, u"database_read_only"},
    {ErrorCode::DatabaseNewer, u"database_newer"},
    {ErrorCode::DatabaseDamaged, u"database_damaged"},
    {ErrorCode::DiskFull, u"disk_full"},
    {ErrorCode::NetworkOff, u"network_off"},
    {ErrorCode::NetworkFailed, u"network_failed"},
    {ErrorCode::CertificateInvalid, u"certificate_invalid"},
    {ErrorCode::ServiceFailed, u"service_failed"},
    {ErrorCode::TokenInvalid, u"token_invalid"},
    {ErrorCode::PermissionMissing, u"permission_missing"},
    {ErrorCode::RateLimited, u"rate_limited"},
    {ErrorCode::KeychainUnavailable, u"keychain_unavailable"},
    {ErrorCode::PassphraseNeeded, u"passphrase_needed"},
    {ErrorCode::PassphraseWrong, u"passphrase_wrong"},
    {ErrorCode::PackInvalid, u"pack_invalid"},
    {ErrorCode::PartMissing, u"part_missing"},
    {ErrorCode::OutOfMemory, u"out_of_memory"},
    {ErrorCode::Internal, u"internal"},
};
static_assert(isComplete(codeNames, ErrorCode::Internal));

QString errorCodeName(ErrorCode code)
{
    return textOf(codeNames, code);
}

} // namespace likecast
