#include "app/cli/error_text.h"

#include "core/common/enum_text.h"
#include "core/image/image_format.h"

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr EnumText<ErrorCode> sentences[]{
    {ErrorCode::Cancelled, u"Cancelled; nothing was lost"},
    {ErrorCode::FileNotFound, u"No such file"},
    {ErrorCode::FileUnreadable, u"The file cannot be read"},
    {ErrorCode::FileUnwritable, u"The file cannot be written"},
    {ErrorCode::FileTooLarge, u"The file is too large to open"},
    {ErrorCode::NotAnImage, u"This is not a supported photo; supported formats: %1"},
    {ErrorCode::ImageEmpty, u"The photo is empty"},
    {ErrorCode::ImageTruncated, u"The photo is incomplete; copy or download it again"},
    {ErrorCode::ImageTooLarge, u"The photo is too large to open; save a smaller copy"},
    {ErrorCode::ImageFormatUnsupported, u"No decoder for this photo format is installed"},
    {ErrorCode::DetectorUnavailable, u"The face detector is not installed"},
    {ErrorCode::ModelMissing, u"The model's weights are missing; train it, or reinstall Likecast"},
    {ErrorCode::ModelDamaged, u"The model is damaged; train it, or reinstall Likecast"},
    {ErrorCode::ModelIncompatible,
     u"The weights belong to another model or another version of Likecast"},
    {ErrorCode::InputInvalid, u"Invalid value"},
    {ErrorCode::TimeInvalid, u"Invalid time; write it as 2026-11-26T19:00"},
    {ErrorCode::FormatUnrecognised, u"The file is not in a format that can be imported"},
    {ErrorCode::ExportInHtml, u"No posts were found in this HTML export; request it again from "
                              u"Instagram (Download your information) in JSON format"},
    {ErrorCode::ExportEmpty, u"This export contains no posts; request it again from Instagram with "
                             u"Content and Past Instagram insights, all time, in JSON format"},
    {ErrorCode::FacebookExport,
     u"These are posts of a Facebook page; export the Instagram account's content instead"},
    {ErrorCode::DailyTotals,
     u"These are daily totals, not posts; export Content with lifetime figures instead"},
    {ErrorCode::ColumnsUnclear, u"This table is ambiguous; clarify it with --column "
                                u"likes=\"Title\", --decimal-mark, --date-order or --time-zone"},
    {ErrorCode::ArchiveUnsupported,
     u"This ZIP uses an unsupported compression method (Deflate64, which Windows Explorer uses for "
     u"large files); unpack it and pass the folder instead"},
    {ErrorCode::FormatDamaged, u"The file is damaged"},
    {ErrorCode::PostsTooFew, u"Too few posts"},
    {ErrorCode::AccountUnknown, u"No such account"},
    {ErrorCode::ProfileUnknown, u"No such profile; see likecast-cli profiles list"},
    {ErrorCode::DatabaseUnavailable, u"The data directory cannot be used"},
    {ErrorCode::DatabaseLocked, u"Another program is using the data; try again later"},
    {ErrorCode::DatabaseReadOnly, u"The data directory is read-only"},
    {ErrorCode::DatabaseNewer,
     u"The data was written by a newer version of Likecast; update Likecast"},
    {ErrorCode::DatabaseDamaged, u"The database is damaged"},
    {ErrorCode::DiskFull, u"The disk is full; no stored data was lost"},
    {ErrorCode::NetworkOff, u"The network is switched off in the settings or by --offline"},
    {ErrorCode::NetworkFailed, u"The network cannot be reached"},
    {ErrorCode::CertificateInvalid,
     u"The server could not prove its identity, so nothing was sent"},
    {ErrorCode::ServiceFailed, u"The service returned an unexpected answer; try again later"},
    {ErrorCode::TokenInvalid, u"Instagram no longer accepts the token; link the account again"},
    {ErrorCode::PermissionMissing, u"Instagram does not allow this with the token"},
    {ErrorCode::RateLimited, u"Instagram asks you to wait before the next request"},
    {ErrorCode::KeychainUnavailable,
     u"This system has no keychain for the token; add --passphrase-stdin to store it encrypted"},
    {ErrorCode::PassphraseNeeded,
     u"The token is encrypted with a passphrase; provide it with --passphrase-stdin"},
    {ErrorCode::PassphraseWrong, u"Wrong passphrase for the token"},
    {ErrorCode::PackInvalid, u"The model pack cannot be used"},
    {ErrorCode::PartMissing, u"A component of Likecast is missing; reinstall Likecast"},
    {ErrorCode::OutOfMemory, u"Not enough memory; close other programs or use a smaller file"},
    {ErrorCode::Internal, u"Internal error in Likecast"},
};
static_assert(isComplete(sentences, ErrorCode::Internal));

QString sentence(ErrorCode code)
{
    const QString text = textOf(sentences, code);
    return code == ErrorCode::NotAnImage ? text.arg(decodableFormatNames().join(u", "_s)) : text;
}

} // namespace

QString errorText(const Error& error)
{
    const QString detail = error.detail.simplified();
    return detail.isEmpty() ? sentence(error.code) + u'.'
                            : u"%1: %2."_s.arg(sentence(error.code), detail);
}

QJsonObject errorJson(const Error& error)
{
    return {{u"code"_s, errorCodeName(error.code)}, {u"message"_s, errorText(error)}};
}

} // namespace likecast::cli
