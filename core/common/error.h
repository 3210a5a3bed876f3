#pragma once

#include <QString>

namespace likecast
{

/// An error as a value. ui/common/error_text and app/cli/error_text turn it into a sentence for
/// people; core never words messages.
enum class ErrorCode {
    Cancelled, ///< the caller asked to stop: an outcome, never shown as a failure
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    FileTooLarge,
    NotAnImage,
    ImageEmpty,             ///< zero bytes, or an image without width or height
    ImageTruncated,         ///< starts as an image but is cut off
    ImageTooLarge,          ///< the header claims more pixels than are decoded
    ImageFormatUnsupported, ///< known format, but its decoder is not installed
    DetectorUnavailable,    ///< a face detector's model or cascade file is missing
    ModelMissing,
    ModelDamaged,      ///< wrong checksum or structure
    ModelIncompatible, ///< intact, but of another kind, version or feature order
    InputInvalid,      ///< an invalid value; detail names it
    TimeInvalid,
    FormatUnrecognised, ///< none of the import formats
    ExportInHtml,       ///< Instagram's data export in HTML, which has no likes; JSON has them
    ExportEmpty,        ///< Instagram's data export without any posts
    FacebookExport,     ///< posts from Facebook, not from Instagram
    DailyTotals,        ///< a table of an account's daily figures, not of posts
    ColumnsUnclear, ///< a table that the user must explain; detail says what is missing or unclear
    ArchiveUnsupported, ///< unsupported compression: unpack the archive first
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
    CertificateInvalid, ///< the server could not prove its identity; never overridden
    ServiceFailed,      ///< the answer does not match the service's documentation
    TokenInvalid,
    /// the token is valid, but lacks a permission; detail is the service's message
    PermissionMissing,
    RateLimited,         ///< detail says for how long, if the service does
    KeychainUnavailable, ///< no secret service here: ask before storing it under a passphrase
    PassphraseNeeded,
    PassphraseWrong,
    PackInvalid,
    PartMissing, ///< a part of the program that is loaded on first use is not installed
    OutOfMemory,
    Internal, ///< a library failed in a way that no other code describes
};

/// `detail` is the fact behind the code (a path, a field, a library's message): English, without
/// final punctuation, free of secrets; only shown in addition to the sentence.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// The stable name of a code ("not_an_image"), for machine-readable output.
QString errorCodeName(ErrorCode code);

} // namespace likecast
