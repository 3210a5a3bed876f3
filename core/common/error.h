#pragma once

#include <QString>

namespace likecast
{

/// What went wrong, as a value. The sentence a person reads is made from it at the edge of the
/// program (ui/common/error_text, app/cli/error_text); core never words a message.
enum class ErrorCode {
    Cancelled, ///< the caller asked to stop: an outcome, never shown as a failure
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    FileTooLarge,
    NotAnImage,
    ImageEmpty,             ///< zero bytes, or a picture without width or height
    ImageTruncated,         ///< starts as an image but ends before its data does
    ImageTooLarge,          ///< the header claims more pixels than are decoded
    ImageFormatUnsupported, ///< known format, but no decoder for it is installed here
    DetectorUnavailable,    ///< a face detector's model or cascade file is missing
    ModelMissing,
    ModelDamaged,      ///< checksum or structure does not hold
    ModelIncompatible, ///< intact, but of another kind, version or feature order
    InputInvalid,      ///< a value that cannot be used; detail names it
    TimeInvalid,
    FormatUnrecognised, ///< a file that is none of the import formats
    ExportInHtml,       ///< Instagram's data export in HTML, which holds no likes; JSON does
    ExportEmpty,        ///< Instagram's data export without any posts
    FacebookExport,     ///< posts of Facebook, not of Instagram
    DailyTotals,        ///< a table of an account's figures by day, not of posts
    ColumnsUnclear, ///< a table that a person must explain; detail says what is missing or asked
    ArchiveUnsupported, ///< an archive compressed in a way that is not read: unpack it first
    FormatDamaged,
    PostsTooFew,
    AccountUnknown,
    ProfileUnknown,
    DatabaseUnavailable,
    DatabaseLocked,
    DatabaseReadOnly,
    DatabaseNewer, ///< written by a newer version of the program
    DatabaseDamaged,
    DiskFull,
    NetworkOff,
    NetworkFailed,
    CertificateInvalid, ///< the other side could not prove who it is; never overridden
    ServiceFailed,      ///< an answer that is not what the service's documentation describes
    TokenInvalid,
    PermissionMissing,   ///< the token is good, but not for this; detail is the service's own words
    RateLimited,         ///< detail says for how long, where the service does
    KeychainUnavailable, ///< no secret service here: ask before keeping it under a passphrase
    PassphraseNeeded,
    PassphraseWrong,
    PackInvalid,
    PartMissing, ///< a part of the program that is opened on first use is not installed
    OutOfMemory,
    Internal, ///< a library failed in a way that no other code names
};

/// `detail` is the fact behind the code (a path, a field, a library's own words): English,
/// unpunctuated, free of secrets; shown to the user as a supplement only.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// The stable name of a code ("not_an_image"), as machine-readable output carries it.
QString errorCodeName(ErrorCode code);

} // namespace likecast
