#include "core/common/error.h"

namespace likecast
{

using namespace Qt::StringLiterals;

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::FileNotFound:
        return u"file_not_found"_s;
    case ErrorCode::FileUnreadable:
        return u"file_unreadable"_s;
    case ErrorCode::FileUnwritable:
        return u"file_unwritable"_s;
    case ErrorCode::FileTooLarge:
        return u"file_too_large"_s;
    case ErrorCode::NotAnImage:
        return u"not_an_image"_s;
    case ErrorCode::ImageEmpty:
        return u"image_empty"_s;
    case ErrorCode::ImageTruncated:
        return u"image_truncated"_s;
    case ErrorCode::ImageTooLarge:
        return u"image_too_large"_s;
    case ErrorCode::ImageFormatUnsupported:
        return u"image_format_unsupported"_s;
    case ErrorCode::DetectorUnavailable:
        return u"detector_unavailable"_s;
    case ErrorCode::ModelMissing:
        return u"model_missing"_s;
    case ErrorCode::ModelDamaged:
        return u"model_damaged"_s;
    case ErrorCode::ModelIncompatible:
        return u"model_incompatible"_s;
    case ErrorCode::InputInvalid:
        return u"input_invalid"_s;
    case ErrorCode::TimeInvalid:
        return u"time_invalid"_s;
    case ErrorCode::FormatUnrecognised:
        return u"format_unrecognised"_s;
    case ErrorCode::ExportInHtml:
        return u"export_in_html"_s;
    case ErrorCode::ExportEmpty:
        return u"export_empty"_s;
    case ErrorCode::FacebookExport:
        return u"facebook_export"_s;
    case ErrorCode::DailyTotals:
        return u"daily_totals"_s;
    case ErrorCode::ColumnsUnclear:
        return u"columns_unclear"_s;
    case ErrorCode::ArchiveUnsupported:
        return u"archive_unsupported"_s;
    case ErrorCode::FormatDamaged:
        return u"format_damaged"_s;
    case ErrorCode::PostsTooFew:
        return u"posts_too_few"_s;
    case ErrorCode::AccountUnknown:
        return u"account_unknown"_s;
    case ErrorCode::ProfileUnknown:
        return u"profile_unknown"_s;
    case ErrorCode::DatabaseUnavailable:
        return u"database_unavailable"_s;
    case ErrorCode::DatabaseLocked:
        return u"database_locked"_s;
    case ErrorCode::DatabaseReadOnly:
        return u"database_read_only"_s;
    case ErrorCode::DatabaseNewer:
        return u"database_newer"_s;
    case ErrorCode::DatabaseDamaged:
        return u"database_damaged"_s;
    case ErrorCode::DiskFull:
        return u"disk_full"_s;
    case ErrorCode::NetworkOff:
        return u"network_off"_s;
    case ErrorCode::NetworkFailed:
        return u"network_failed"_s;
    case ErrorCode::CertificateInvalid:
        return u"certificate_invalid"_s;
    case ErrorCode::ServiceFailed:
        return u"service_failed"_s;
    case ErrorCode::TokenInvalid:
        return u"token_invalid"_s;
    case ErrorCode::PermissionMissing:
        return u"permission_missing"_s;
    case ErrorCode::RateLimited:
        return u"rate_limited"_s;
    case ErrorCode::KeychainUnavailable:
        return u"keychain_unavailable"_s;
    case ErrorCode::PassphraseNeeded:
        return u"passphrase_needed"_s;
    case ErrorCode::PassphraseWrong:
        return u"passphrase_wrong"_s;
    case ErrorCode::PackInvalid:
        return u"pack_invalid"_s;
    case ErrorCode::PartMissing:
        return u"part_missing"_s;
    case ErrorCode::OutOfMemory:
        return u"out_of_memory"_s;
    case ErrorCode::Internal:
        break;
    }
    return u"internal"_s;
}

} // namespace likecast
