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
        return u"There is no such file"_s;
    case ErrorCode::FileUnreadable:
        return u"The file cannot be read"_s;
    case ErrorCode::FileUnwritable:
        return u"The file cannot be written"_s;
    case ErrorCode::FileTooLarge:
        return u"The file is too large to be opened"_s;
    case ErrorCode::NotAnImage:
        return u"This is not a photo that can be opened; %1 can"_s.arg(
            decodableFormatNames().join(u", "_s));
    case ErrorCode::ImageEmpty:
        return u"The photo is empty"_s;
    case ErrorCode::ImageTruncated:
        return u"The photo is incomplete; copy or download it once more"_s;
    case ErrorCode::ImageTooLarge:
        return u"The photo is too large to open; save a smaller copy"_s;
    case ErrorCode::ImageFormatUnsupported:
        return u"No decoder for this photo format is installed"_s;
    case ErrorCode::DetectorUnavailable:
        return u"The face detector is not installed"_s;
    case ErrorCode::PartMissing:
        return u"A part of Likecast is missing; install Likecast once more"_s;
    case ErrorCode::ModelMissing:
        return u"The model's weights are missing; train it, or install Likecast once more"_s;
    case ErrorCode::ModelDamaged:
        return u"The model is damaged; train it, or install Likecast once more"_s;
    case ErrorCode::ModelIncompatible:
        return u"The weights are another model's or belong to another version of Likecast"_s;
    case ErrorCode::InputInvalid:
        return u"A value cannot be used"_s;
    case ErrorCode::TimeInvalid:
        return u"The time cannot be read; write it as 2026-11-26T19:00"_s;
    case ErrorCode::FormatUnrecognised:
        return u"The file is in none of the formats that can be imported"_s;
    case ErrorCode::ExportInHtml:
        return u"No posts were found in this export in HTML; ask Instagram for it once more "
               u"(Download "
               u"your information) and choose the format JSON"_s;
    case ErrorCode::ExportEmpty:
        return u"There are no posts in this export; ask Instagram for it once more, with Content "
               u"and Past Instagram insights, all time, in the format JSON"_s;
    case ErrorCode::FacebookExport:
        return u"These are posts of a Facebook page; export the content of the Instagram account "
               u"instead"_s;
    case ErrorCode::DailyTotals:
        return u"These are daily totals of the account, not posts; export Content instead"_s;
    case ErrorCode::ColumnsUnclear:
        return u"This table needs an explanation; give it with --column likes=\"Title\", "
               u"--decimal-mark, --date-order or --time-zone"_s;
    case ErrorCode::ArchiveUnsupported:
        return u"This ZIP is compressed in a way that cannot be read here (Deflate64, as Windows "
               u"Explorer writes large ones); unpack it and choose the folder"_s;
    case ErrorCode::FormatDamaged:
        return u"The file is damaged"_s;
    case ErrorCode::PostsTooFew:
        return u"There are too few posts for this"_s;
    case ErrorCode::AccountUnknown:
        return u"There is no account of this name"_s;
    case ErrorCode::ProfileUnknown:
        return u"There is no profile of this name; likecast-cli profiles list shows them"_s;
    case ErrorCode::DatabaseUnavailable:
        return u"The data directory cannot be used"_s;
    case ErrorCode::DatabaseLocked:
        return u"Another program uses the data at this moment; try again"_s;
    case ErrorCode::DatabaseReadOnly:
        return u"The data directory is read-only"_s;
    case ErrorCode::DatabaseNewer:
        return u"The data was written by a newer version of Likecast; update it"_s;
    case ErrorCode::DatabaseDamaged:
        return u"The database is damaged"_s;
    case ErrorCode::DiskFull:
        return u"The disk is full; nothing that was stored is lost"_s;
    case ErrorCode::NetworkOff:
        return u"The network is switched off in the settings or by --offline"_s;
    case ErrorCode::NetworkFailed:
        return u"The network cannot be reached"_s;
    case ErrorCode::CertificateInvalid:
        return u"The other side could not prove who it is, so nothing was sent to it"_s;
    case ErrorCode::ServiceFailed:
        return u"The service did not answer as it should; try again later"_s;
    case ErrorCode::TokenInvalid:
        return u"Instagram does not accept the token any more; link the account again"_s;
    case ErrorCode::PermissionMissing:
        return u"Instagram does not permit this with the token"_s;
    case ErrorCode::RateLimited:
        return u"Instagram asks to wait before the next request"_s;
    case ErrorCode::KeychainUnavailable:
        return u"This system has no keychain to keep the token in; add --passphrase-stdin to keep "
               u"it encrypted"_s;
    case ErrorCode::PassphraseNeeded:
        return u"The token is kept under a passphrase; give it with --passphrase-stdin"_s;
    case ErrorCode::PassphraseWrong:
        return u"The passphrase is not the one that the token was kept under"_s;
    case ErrorCode::PackInvalid:
        return u"The model pack cannot be used"_s;
    case ErrorCode::OutOfMemory:
        return u"There is not enough memory; close other programs or use a smaller file"_s;
    case ErrorCode::Internal:
        break;
    }
    return u"Something inside Likecast failed"_s;
}

} // namespace

QString errorText(const Error& error)
{
    const QString detail = error.detail.simplified();
    return detail.isEmpty() ? sentence(error.code) + u'.'
                            : u"%1: %2."_s.arg(sentence(error.code), detail);
}

} // namespace likecast::cli
