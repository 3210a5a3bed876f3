#include "app/cli/error_text.h"

#include "core/image/image_format.h"

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

// One sentence per error code, all in one place.
// NOLINTNEXTLINE(readability-function-size)
QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return u"Cancelled; nothing was lost"_s;
    case ErrorCode::FileNotFound:
        return u"No such file"_s;
    case ErrorCode::FileUnreadable:
        return u"The file cannot be read"_s;
    case ErrorCode::FileUnwritable:
        return u"The file cannot be written"_s;
    case ErrorCode::FileTooLarge:
        return u"The file is too large to open"_s;
    case ErrorCode::NotAnImage:
        return u"This is not a supported photo; supported formats: %1"_s.arg(
            decodableFormatNames().join(u", "_s));
    case ErrorCode::ImageEmpty:
        return u"The photo is empty"_s;
    case ErrorCode::ImageTruncated:
        return u"The photo is incomplete; copy or download it again"_s;
    case ErrorCode::ImageTooLarge:
        return u"The photo is too large to open; save a smaller copy"_s;
    case ErrorCode::ImageFormatUnsupported:
        return u"No decoder for this photo format is installed"_s;
    case ErrorCode::DetectorUnavailable:
        return u"The face detector is not installed"_s;
    case ErrorCode::PartMissing:
        return u"A component of Likecast is missing; reinstall Likecast"_s;
    case ErrorCode::ModelMissing:
        return u"The model's weights are missing; train it, or reinstall Likecast"_s;
    case ErrorCode::ModelDamaged:
        return u"The model is damaged; train it, or reinstall Likecast"_s;
    case ErrorCode::ModelIncompatible:
        return u"The weights belong to another model or another version of Likecast"_s;
    case ErrorCode::InputInvalid:
        return u"Invalid value"_s;
    case ErrorCode::TimeInvalid:
        return u"Invalid time; write it as 2026-11-26T19:00"_s;
    case ErrorCode::FormatUnrecognised:
        return u"The file is not in a format that can be imported"_s;
    case ErrorCode::ExportInHtml:
        return u"No posts were found in this HTML export; request it again from Instagram "
               u"(Download your information) in JSON format"_s;
    case ErrorCode::ExportEmpty:
        return u"This export contains no posts; request it again from Instagram with Content and "
               u"Past Instagram insights, all time, in JSON format"_s;
    case ErrorCode::FacebookExport:
        return u"These are posts of a Facebook page; export the Instagram account's content "
               u"instead"_s;
    case ErrorCode::DailyTotals:
        return u"These are daily totals, not posts; export Content with lifetime figures instead"_s;
    case ErrorCode::ColumnsUnclear:
        return u"This table is ambiguous; clarify it with --column likes=\"Title\", "
               u"--decimal-mark, --date-order or --time-zone"_s;
    case ErrorCode::ArchiveUnsupported:
        return u"This ZIP uses an unsupported compression method (Deflate64, which Windows "
               u"Explorer uses for large files); unpack it and pass the folder instead"_s;
    case ErrorCode::FormatDamaged:
        return u"The file is damaged"_s;
    case ErrorCode::PostsTooFew:
        return u"Too few posts"_s;
    case ErrorCode::AccountUnknown:
        return u"No such account"_s;
    case ErrorCode::ProfileUnknown:
        return u"No such profile; see likecast-cli profiles list"_s;
    case ErrorCode::DatabaseUnavailable:
        return u"The data directory cannot be used"_s;
    case ErrorCode::DatabaseLocked:
        return u"Another program is using the data; try again later"_s;
    case ErrorCode::DatabaseReadOnly:
        return u"The data directory is read-only"_s;
    case ErrorCode::DatabaseNewer:
        return u"The data was written by a newer version of Likecast; update Likecast"_s;
    case ErrorCode::DatabaseDamaged:
        return u"The database is damaged"_s;
    case ErrorCode::DiskFull:
        return u"The disk is full; no stored data was lost"_s;
    case ErrorCode::NetworkOff:
        return u"The network is switched off in the settings or by --offline"_s;
    case ErrorCode::NetworkFailed:
        return u"The network cannot be reached"_s;
    case ErrorCode::CertificateInvalid:
        return u"The server could not prove its identity, so nothing was sent"_s;
    case ErrorCode::ServiceFailed:
        return u"The service returned an unexpected answer; try again later"_s;
    case ErrorCode::TokenInvalid:
        return u"Instagram no longer accepts the token; link the account again"_s;
    case ErrorCode::PermissionMissing:
        return u"Instagram does not allow this with the token"_s;
    case ErrorCode::RateLimited:
        return u"Instagram asks you to wait before the next request"_s;
    case ErrorCode::KeychainUnavailable:
        return u"This system has no keychain for the token; add --passphrase-stdin to store it "
               u"encrypted"_s;
    case ErrorCode::PassphraseNeeded:
        return u"The token is encrypted with a passphrase; provide it with --passphrase-stdin"_s;
    case ErrorCode::PassphraseWrong:
        return u"Wrong passphrase for the token"_s;
    case ErrorCode::PackInvalid:
        return u"The model pack cannot be used"_s;
    case ErrorCode::OutOfMemory:
        return u"Not enough memory; close other programs or use a smaller file"_s;
    case ErrorCode::Internal:
        break;
    }
    return u"Internal error in Likecast"_s;
}

} // namespace

QString errorText(const Error& error)
{
    const QString detail = error.detail.simplified();
    return detail.isEmpty() ? sentence(error.code) + u'.'
                            : u"%1: %2."_s.arg(sentence(error.code), detail);
}

} // namespace likecast::cli
