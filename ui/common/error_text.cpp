#include "ui/common/error_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace likecast
{

namespace
{

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString accounts(ErrorCode code, const QString& subject);
    static QString accountsNext(ErrorCode code);
    static QString data(ErrorCode code);
    static QString dataNext(ErrorCode code);
    static QString photo(ErrorCode code, const QString& subject);
    static QString photoNext(ErrorCode code);
    static QString service(ErrorCode code);
    static QString serviceNext(ErrorCode code);
    static QString machine(ErrorCode code);
    static QString machineNext(ErrorCode code);
    static QString kept(ErrorContext context);
    static QString named(const QString& subject)
    {
        return subject.isEmpty() ? tr("This file") : subject;
    }
};

QString ErrorWords::accounts(ErrorCode code, const QString& subject)
{
    switch (code) {
    case ErrorCode::FileTooLarge:
        return tr("%1 is too large.").arg(named(subject));
    case ErrorCode::AccountUnknown:
        return tr("This account isn't in Likecast, or it isn't a professional account.");
    default:
        return {};
    }
}

QString ErrorWords::accountsNext(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileTooLarge:
        return tr("Request a shorter date range from Instagram.");
    case ErrorCode::AccountUnknown:
        return tr("Import it or link it. The guide shows how to switch to a professional account.");
    default:
        return {};
    }
}

QString ErrorWords::data(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FormatUnrecognised:
        return tr("This file isn't a Likecast backup.");
    case ErrorCode::FormatDamaged:
        return tr("The backup is damaged.");
    default:
        return {};
    }
}

QString ErrorWords::dataNext(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FormatUnrecognised:
    case ErrorCode::FormatDamaged:
    case ErrorCode::FileNotFound:
        return tr("Choose a file that was created with Back up.");
    case ErrorCode::FileUnwritable:
        return tr("Choose another folder.");
    default:
        return {};
    }
}

QString ErrorWords::photo(ErrorCode code, const QString& subject)
{
    const QString name = named(subject);
    switch (code) {
    case ErrorCode::FileNotFound:
        return tr("%1 can't be found.").arg(name);
    case ErrorCode::FileUnreadable:
        return tr("%1 couldn't be read.").arg(name);
    case ErrorCode::FileTooLarge:
        return tr("%1 is too large for a photo.").arg(name);
    case ErrorCode::NotAnImage:
        return tr("%1 is not a picture.").arg(name);
    case ErrorCode::ImageEmpty:
        return tr("%1 is empty.").arg(name);
    case ErrorCode::ImageTruncated:
        return tr("%1 is damaged: part of the picture is missing.").arg(name);
    case ErrorCode::ImageTooLarge:
        return tr("%1 is too large to open.").arg(name);
    case ErrorCode::ImageFormatUnsupported:
        return tr("This computer can't open the format of %1.").arg(name);
    default:
        return {};
    }
}

QString ErrorWords::photoNext(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return tr("Put it back, or drop it again from its new location.");
    case ErrorCode::FileUnreadable:
        return tr("Check that you have permission to open it, then try again.");
    case ErrorCode::FileTooLarge:
    case ErrorCode::ImageTooLarge:
        return tr("Export a smaller version and drop that instead.");
    case ErrorCode::NotAnImage:
    case ErrorCode::ImageEmpty:
        return tr("Drop a JPEG, PNG, WebP or another photo.");
    case ErrorCode::ImageTruncated:
        return tr("Copy it again from the original.");
    case ErrorCode::ImageFormatUnsupported:
        return tr("Save it as a JPEG, or install HEIC and AVIF support on your system.");
    default:
        return {};
    }
}

QString ErrorWords::service(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkOff:
        return tr("Network access is turned off in Likecast.");
    case ErrorCode::NetworkFailed:
        return tr("This computer is offline, or the connection was lost.");
    case ErrorCode::CertificateInvalid:
        return tr("The server's identity couldn't be verified, so nothing was sent.");
    case ErrorCode::ServiceFailed:
        return tr("The server sent an unexpected answer.");
    case ErrorCode::TokenInvalid:
        return tr("Instagram no longer accepts the access token.");
    case ErrorCode::PermissionMissing:
        return tr("The access token doesn't allow this.");
    case ErrorCode::RateLimited:
        return tr("Instagram asks us to wait before the next request.");
    case ErrorCode::KeychainUnavailable:
        return tr("This computer has no keychain for the access token.");
    case ErrorCode::PassphraseNeeded:
        return tr("The access token is protected by a passphrase.");
    case ErrorCode::PassphraseWrong:
        return tr("Wrong passphrase.");
    case ErrorCode::PackInvalid:
        return tr("This model pack can't be used.");
    default:
        return {};
    }
}

QString ErrorWords::serviceNext(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkOff:
        return tr("Turn it on in Settings, under Privacy.");
    case ErrorCode::NetworkFailed:
        return tr("Try again when you're online. It will continue where it stopped.");
    case ErrorCode::CertificateInvalid:
        return tr("Try again on another network.");
    case ErrorCode::ServiceFailed:
    case ErrorCode::RateLimited:
        return tr("Try again later. It will continue where it stopped.");
    case ErrorCode::TokenInvalid:
        return tr("Link the account again with a new token.");
    case ErrorCode::PermissionMissing:
        return tr("Create a new token with all the permissions listed in the guide.");
    case ErrorCode::KeychainUnavailable:
        return tr("Choose a passphrase to encrypt it with.");
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::PassphraseWrong:
        return tr("Enter the passphrase.");
    case ErrorCode::PackInvalid:
        return tr("Download it again.");
    default:
        return {};
    }
}

QString ErrorWords::machine(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileUnwritable:
        return tr("The file couldn't be written.");
    case ErrorCode::DetectorUnavailable:
        return tr("The selected face detector isn't installed.");
    case ErrorCode::PartMissing:
        return tr("A part of Likecast is missing.");
    case ErrorCode::OutOfMemory:
        return tr("There is not enough memory.");
    case ErrorCode::ModelMissing:
        return tr("The prediction model is missing.");
    case ErrorCode::ModelDamaged:
        return tr("The prediction model is damaged.");
    case ErrorCode::ModelIncompatible:
        return tr("The prediction model is for another version of Likecast.");
    case ErrorCode::InputInvalid:
        return tr("One of the values isn't valid.");
    case ErrorCode::TimeInvalid:
        return tr("The date or time isn't valid.");
    case ErrorCode::FormatUnrecognised:
        return tr("We can't read this file.");
    case ErrorCode::ExportInHtml:
        return tr("We found no posts in this data export in HTML.");
    case ErrorCode::ExportEmpty:
        return tr("There are no posts in this data export.");
    case ErrorCode::FacebookExport:
        return tr("These are posts of a Facebook page.");
    case ErrorCode::DailyTotals:
        return tr("These are daily totals, not posts.");
    case ErrorCode::ColumnsUnclear:
        return tr("We can't tell what all columns of this table mean.");
    case ErrorCode::ArchiveUnsupported:
        return tr("This ZIP is compressed in a way that can't be read here.");
    case ErrorCode::FormatDamaged:
        return tr("The file is damaged.");
    case ErrorCode::PostsTooFew:
        return tr("There aren't enough posts.");
    case ErrorCode::AccountUnknown:
        return tr("This account is no longer in Likecast.");
    case ErrorCode::ProfileUnknown:
        return tr("This profile no longer exists.");
    case ErrorCode::DatabaseLocked:
        return tr("Another program is using Likecast's data.");
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseUnavailable:
        return tr("Likecast can't write to its data folder.");
    case ErrorCode::DatabaseNewer:
        return tr("The data on this computer was created by a newer version of Likecast.");
    case ErrorCode::DatabaseDamaged:
        return tr("Likecast's database is damaged.");
    case ErrorCode::DiskFull:
        return tr("The disk is full.");
    default:
        return tr("Something went wrong in Likecast.");
    }
}

QString ErrorWords::machineNext(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DetectorUnavailable:
        return tr("Choose another one in Settings.");
    case ErrorCode::OutOfMemory:
        return tr("Close other programs, or use a smaller file.");
    case ErrorCode::PartMissing:
    case ErrorCode::ModelMissing:
    case ErrorCode::ModelDamaged:
    case ErrorCode::ModelIncompatible:
        return tr("Reinstall Likecast to fix this.");
    case ErrorCode::InputInvalid:
    case ErrorCode::TimeInvalid:
        return tr("Correct it to update the prediction.");
    case ErrorCode::AccountUnknown:
        return tr("Enter your followers and average likes instead.");
    case ErrorCode::FormatUnrecognised:
        return tr(
            "Use Instagram's data export in JSON format, a CSV file or an Instaloader folder.");
    case ErrorCode::ExportInHtml:
        return tr(
            "Request it again under Download your information, and choose JSON instead of HTML.");
    case ErrorCode::ExportEmpty:
        return tr("Request it again with Content and Past Instagram insights, for all time, in "
                  "JSON format.");
    case ErrorCode::FacebookExport:
        return tr("Export the content of the Instagram account instead.");
    case ErrorCode::DailyTotals:
        return tr("Export Content with lifetime figures instead.");
    case ErrorCode::ColumnsUnclear:
        return tr("Say which column holds the date and which the likes.");
    case ErrorCode::ArchiveUnsupported:
        return tr("Unpack it and choose the folder.");
    case ErrorCode::ProfileUnknown:
        return tr("Choose another one.");
    case ErrorCode::FormatDamaged:
        return tr("Download it again.");
    case ErrorCode::DatabaseLocked:
        return tr("Close it, then try again.");
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::FileUnwritable:
        return tr("Settings shows where your data is stored. Check that you have permission to "
                  "write there.");
    case ErrorCode::DatabaseNewer:
        return tr("Install the latest version of Likecast.");
    case ErrorCode::DatabaseDamaged:
        return tr("Restore a backup in Settings.");
    case ErrorCode::DiskFull:
        return tr("Free some space, then try again.");
    default:
        return tr("Try again.");
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

/// What happened and what to do, where this context words the error differently; else empty.
static std::pair<QString, QString> ownSentences(ErrorCode code, ErrorContext context,
                                                const QString& subject)
{
    switch (context) {
    case ErrorContext::Accounts:
        return {ErrorWords::accounts(code, subject), ErrorWords::accountsNext(code)};
    case ErrorContext::Data:
        return {ErrorWords::data(code), ErrorWords::dataNext(code)};
    default:
        return {};
    }
}

ErrorText errorText(const Error& error, ErrorContext context, const QString& subject)
{
    if (error.code == ErrorCode::Cancelled)
        return {};
    const auto firstOf = [](const QStringList& texts) {
        const auto found =
            std::ranges::find_if(texts, [](const QString& text) { return !text.isEmpty(); });
        return found == texts.end() ? QString() : *found;
    };
    const auto [own, ownNext] = ownSentences(error.code, context, subject);
    const QStringList happened{own, ErrorWords::photo(error.code, subject),
                               ErrorWords::service(error.code), ErrorWords::machine(error.code)};
    const QStringList next{ownNext, ErrorWords::photoNext(error.code),
                           ErrorWords::serviceNext(error.code),
                           ErrorWords::machineNext(error.code)};
    return ErrorText{
        .happened = firstOf(happened),
        .kept = ErrorWords::kept(context),
        .next = firstOf(next),
        .detail = error.detail,
    };
}

} // namespace likecast
