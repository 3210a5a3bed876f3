#include "ui/common/error_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace likecast
{

namespace
{

struct Sentences {
    QString happened = {};
    QString next = {};
};

/// What happened and what to do, by subject; empty where a subject does not word the error.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static Sentences accounts(ErrorCode code, const QString& file);
    static Sentences data(ErrorCode code);
    static Sentences photo(ErrorCode code, const QString& file);
    static Sentences network(ErrorCode code);
    static Sentences tokens(ErrorCode code);
    static Sentences imports(ErrorCode code);
    static Sentences program(ErrorCode code);
    static Sentences storage(ErrorCode code);
    static QString kept(ErrorContext context);

    static QString thisFile() { return tr("This file"); }
    static Sentences other() { return {tr("Something went wrong in Likecast."), tr("Try again.")}; }
};

Sentences ErrorWords::accounts(ErrorCode code, const QString& file)
{
    switch (code) {
    case ErrorCode::FileTooLarge:
        return {tr("%1 is too large.").arg(file),
                tr("Request a shorter date range from Instagram.")};
    case ErrorCode::AccountUnknown:
        return {
            tr("This account isn't in Likecast, or it isn't a professional account."),
            tr("Import it or link it. The guide shows how to switch to a professional account.")};
    default:
        return {};
    }
}

Sentences ErrorWords::data(ErrorCode code)
{
    const QString another = tr("Choose a file that was created with Back up.");
    switch (code) {
    case ErrorCode::FormatUnrecognised:
        return {tr("This file isn't a Likecast backup."), another};
    case ErrorCode::FormatDamaged:
        return {tr("The backup is damaged."), another};
    case ErrorCode::FileNotFound:
        return {{}, another};
    case ErrorCode::FileUnwritable:
        return {{}, tr("Choose another folder.")};
    default:
        return {};
    }
}

Sentences ErrorWords::photo(ErrorCode code, const QString& file)
{
    const QString smaller = tr("Export a smaller version and drop that instead.");
    const QString another = tr("Drop a JPEG, PNG, WebP or another photo.");
    switch (code) {
    case ErrorCode::FileNotFound:
        return {tr("%1 can't be found.").arg(file),
                tr("Put it back, or drop it again from its new location.")};
    case ErrorCode::FileUnreadable:
        return {tr("%1 couldn't be read.").arg(file),
                tr("Check that you have permission to open it, then try again.")};
    case ErrorCode::FileTooLarge:
        return {tr("%1 is too large for a photo.").arg(file), smaller};
    case ErrorCode::ImageTooLarge:
        return {tr("%1 is too large to open.").arg(file), smaller};
    case ErrorCode::NotAnImage:
        return {tr("%1 is not a picture.").arg(file), another};
    case ErrorCode::ImageEmpty:
        return {tr("%1 is empty.").arg(file), another};
    case ErrorCode::ImageTruncated:
        return {tr("%1 is damaged: part of the picture is missing.").arg(file),
                tr("Copy it again from the original.")};
    case ErrorCode::ImageFormatUnsupported:
        return {tr("This computer can't open the format of %1.").arg(file),
                tr("Save it as a JPEG, or install HEIC and AVIF support on your system.")};
    default:
        return {};
    }
}

Sentences ErrorWords::network(ErrorCode code)
{
    const QString later = tr("Try again later. It will continue where it stopped.");
    switch (code) {
    case ErrorCode::NetworkOff:
        return {tr("Network access is turned off in Likecast."),
                tr("Turn it on in Settings, under Privacy.")};
    case ErrorCode::NetworkFailed:
        return {tr("This computer is offline, or the connection was lost."),
                tr("Try again when you're online. It will continue where it stopped.")};
    case ErrorCode::CertificateInvalid:
        return {tr("The server's identity couldn't be verified, so nothing was sent."),
                tr("Try again on another network.")};
    case ErrorCode::ServiceFailed:
        return {tr("The server sent an unexpected answer."), later};
    case ErrorCode::RateLimited:
        return {tr("Instagram asks us to wait before the next request."), later};
    case ErrorCode::PackInvalid:
        return {tr("This model pack can't be used."), tr("Download it again.")};
    default:
        return {};
    }
}

Sentences ErrorWords::tokens(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TokenInvalid:
        return {tr("Instagram no longer accepts the access token."),
                tr("Link the account again with a new token.")};
    case ErrorCode::PermissionMissing:
        return {tr("The access token doesn't allow this."),
                tr("Create a new token with all the permissions listed in the guide.")};
    case ErrorCode::KeychainUnavailable:
        return {tr("This computer has no keychain for the access token."),
                tr("Choose a passphrase to encrypt it with.")};
    case ErrorCode::PassphraseNeeded:
        return {tr("The access token is protected by a passphrase."), tr("Enter the passphrase.")};
    case ErrorCode::PassphraseWrong:
        return {tr("Wrong passphrase."), tr("Enter the passphrase.")};
    default:
        return {};
    }
}

Sentences ErrorWords::imports(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FormatUnrecognised:
        return {
            tr("We can't read this file."),
            tr("Use Instagram's data export in JSON format, a CSV file or an Instaloader folder.")};
    case ErrorCode::ExportInHtml:
        return {tr("We found no posts in this data export in HTML."),
                tr("Request it again under Download your information, and choose JSON instead of "
                   "HTML.")};
    case ErrorCode::ExportEmpty:
        return {tr("There are no posts in this data export."),
                tr("Request it again with Content and Past Instagram insights, for all time, in "
                   "JSON format.")};
    case ErrorCode::FacebookExport:
        return {tr("These are posts of a Facebook page."),
                tr("Export the content of the Instagram account instead.")};
    case ErrorCode::DailyTotals:
        return {tr("These are daily totals, not posts."),
                tr("Export Content with lifetime figures instead.")};
    case ErrorCode::ColumnsUnclear:
        return {tr("We can't tell what all columns of this table mean."),
                tr("Say which column holds the date and which the likes.")};
    case ErrorCode::ArchiveUnsupported:
        return {tr("This ZIP is compressed in a way that can't be read here."),
                tr("Unpack it and choose the folder.")};
    case ErrorCode::FormatDamaged:
        return {tr("The file is damaged."), tr("Download it again.")};
    case ErrorCode::PostsTooFew:
        return {tr("There aren't enough posts.")};
    default:
        return {};
    }
}

Sentences ErrorWords::program(ErrorCode code)
{
    const QString reinstall = tr("Reinstall Likecast to fix this.");
    const QString correct = tr("Correct it to update the prediction.");
    switch (code) {
    case ErrorCode::DetectorUnavailable:
        return {tr("The selected face detector isn't installed."),
                tr("Choose another one in Settings.")};
    case ErrorCode::PartMissing:
        return {tr("A part of Likecast is missing."), reinstall};
    case ErrorCode::OutOfMemory:
        return {tr("There is not enough memory."),
                tr("Close other programs, or use a smaller file.")};
    case ErrorCode::ModelMissing:
        return {tr("The prediction model is missing."), reinstall};
    case ErrorCode::ModelDamaged:
        return {tr("The prediction model is damaged."), reinstall};
    case ErrorCode::ModelIncompatible:
        return {tr("The prediction model is for another version of Likecast."), reinstall};
    case ErrorCode::InputInvalid:
        return {tr("One of the values isn't valid."), correct};
    case ErrorCode::TimeInvalid:
        return {tr("The date or time isn't valid."), correct};
    case ErrorCode::AccountUnknown:
        return {tr("This account is no longer in Likecast."),
                tr("Enter your followers and average likes instead.")};
    case ErrorCode::ProfileUnknown:
        return {tr("This profile no longer exists."), tr("Choose another one.")};
    default:
        return {};
    }
}

Sentences ErrorWords::storage(ErrorCode code)
{
    const QString permission = tr("Settings shows where your data is stored. Check that you have "
                                  "permission to write there.");
    switch (code) {
    case ErrorCode::FileUnwritable:
        return {tr("The file couldn't be written."), permission};
    case ErrorCode::DatabaseLocked:
        return {tr("Another program is using Likecast's data."), tr("Close it, then try again.")};
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseUnavailable:
        return {tr("Likecast can't write to its data folder."), permission};
    case ErrorCode::DatabaseNewer:
        return {tr("The data on this computer was created by a newer version of Likecast."),
                tr("Install the latest version of Likecast.")};
    case ErrorCode::DatabaseDamaged:
        return {tr("Likecast's database is damaged."), tr("Restore a backup in Settings.")};
    case ErrorCode::DiskFull:
        return {tr("The disk is full."), tr("Free some space, then try again.")};
    default:
        return {};
    }
}

QString ErrorWords::kept(ErrorContext context)
{
    switch (context) {
    case ErrorContext::Photo:
        return tr("Your draft is kept, with its caption and time.");
    case ErrorContext::Prediction:
        return tr("Your draft is kept.");
    case ErrorContext::Drafts:
        return tr("Your changes are kept until you close the window.");
    case ErrorContext::Import:
        return tr("Your drafts are unchanged.");
    case ErrorContext::Accounts:
    case ErrorContext::Data:
        return tr("Your data is unchanged.");
    }
    return {};
}

} // namespace

QString ErrorText::whole() const
{
    QStringList sentences{happened, kept, next};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

ErrorText errorText(const Error& error, ErrorContext context, const QString& subject)
{
    if (error.code == ErrorCode::Cancelled)
        return {};
    const ErrorCode code = error.code;
    const QString file = subject.isEmpty() ? ErrorWords::thisFile() : subject;
    ErrorText text{.kept = ErrorWords::kept(context), .detail = error.detail};
    for (const Sentences& words :
         {context == ErrorContext::Accounts ? ErrorWords::accounts(code, file)
          : context == ErrorContext::Data   ? ErrorWords::data(code)
                                            : Sentences(),
          ErrorWords::photo(code, file), ErrorWords::network(code), ErrorWords::tokens(code),
          ErrorWords::imports(code), ErrorWords::program(code), ErrorWords::storage(code),
          ErrorWords::other()}) {
        if (text.happened.isEmpty())
            text.happened = words.happened;
        if (text.next.isEmpty())
            text.next = words.next;
    }
    return text;
}

} // namespace likecast
