#include "ui/common/error_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace likecast
{

namespace
{

class Words
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

QString Words::accounts(ErrorCode code, const QString& subject)
{
    switch (code) {
    case ErrorCode::FileTooLarge:
        return tr("%1 is larger than what can be read.").arg(named(subject));
    case ErrorCode::AccountUnknown:
        return tr("This account is not stored here, or it is not a professional one.");
    default:
        return {};
    }
}

QString Words::accountsNext(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileTooLarge:
        return tr("Ask Instagram for a shorter time range.");
    case ErrorCode::AccountUnknown:
        return tr("Import or link it; the guide shows how it becomes a professional one.");
    default:
        return {};
    }
}

QString Words::data(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FormatUnrecognised:
        return tr("This file is no backup of Likecast.");
    case ErrorCode::FormatDamaged:
        return tr("The backup is damaged.");
    default:
        return {};
    }
}

QString Words::dataNext(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FormatUnrecognised:
    case ErrorCode::FormatDamaged:
    case ErrorCode::FileNotFound:
        return tr("Choose a file that Back up wrote.");
    case ErrorCode::FileUnwritable:
        return tr("Choose a place where you may write.");
    default:
        return {};
    }
}

QString Words::photo(ErrorCode code, const QString& subject)
{
    const QString name = named(subject);
    switch (code) {
    case ErrorCode::FileNotFound:
        return tr("%1 is no longer where it was.").arg(name);
    case ErrorCode::FileUnreadable:
        return tr("%1 could not be read.").arg(name);
    case ErrorCode::FileTooLarge:
        return tr("%1 is too large a file for a photo.").arg(name);
    case ErrorCode::NotAnImage:
        return tr("%1 is not a picture.").arg(name);
    case ErrorCode::ImageEmpty:
        return tr("%1 is empty.").arg(name);
    case ErrorCode::ImageTruncated:
        return tr("%1 is damaged: part of the picture is missing.").arg(name);
    case ErrorCode::ImageTooLarge:
        return tr("%1 has more than 300 megapixels.").arg(name);
    case ErrorCode::ImageFormatUnsupported:
        return tr("%1 is in a format that cannot be opened on this computer.").arg(name);
    default:
        return {};
    }
}

QString Words::photoNext(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return tr("Put it back, or drop it here again from its new place.");
    case ErrorCode::FileUnreadable:
        return tr("Check that you may open it, then try again.");
    case ErrorCode::FileTooLarge:
    case ErrorCode::ImageTooLarge:
        return tr("Export a smaller version and drop that.");
    case ErrorCode::NotAnImage:
    case ErrorCode::ImageEmpty:
        return tr("Drop a JPEG, PNG, WebP or another photo.");
    case ErrorCode::ImageTruncated:
        return tr("Copy it again from where it came from.");
    case ErrorCode::ImageFormatUnsupported:
        return tr("Save it as JPEG, or install the HEIC and AVIF reader of your system.");
    default:
        return {};
    }
}

QString Words::service(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkOff:
        return tr("The network is switched off for Likecast.");
    case ErrorCode::NetworkFailed:
        return tr("This computer is offline, or the connection was cut.");
    case ErrorCode::CertificateInvalid:
        return tr("The other side could not prove who it is, so nothing was sent to it.");
    case ErrorCode::ServiceFailed:
        return tr("The service did not answer as it should.");
    case ErrorCode::TokenInvalid:
        return tr("Instagram does not accept the access token any more.");
    case ErrorCode::PermissionMissing:
        return tr("Instagram does not permit this with the access token.");
    case ErrorCode::RateLimited:
        return tr("Instagram asks to wait before the next request.");
    case ErrorCode::KeychainUnavailable:
        return tr("This computer has no keychain to keep the access token in.");
    case ErrorCode::PassphraseNeeded:
        return tr("The access token is kept under a passphrase.");
    case ErrorCode::PassphraseWrong:
        return tr("This is not the passphrase that the access token was kept under.");
    case ErrorCode::PackInvalid:
        return tr("The model pack cannot be used.");
    default:
        return {};
    }
}

QString Words::serviceNext(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkOff:
        return tr("Allow it in Settings, under Privacy.");
    case ErrorCode::NetworkFailed:
        return tr("Try again when you are online; it goes on where it stopped.");
    case ErrorCode::CertificateInvalid:
        return tr("Try again in another network.");
    case ErrorCode::ServiceFailed:
    case ErrorCode::RateLimited:
        return tr("Try again later; it goes on where it stopped.");
    case ErrorCode::TokenInvalid:
        return tr("Link the account again with a new token.");
    case ErrorCode::PermissionMissing:
        return tr("Make a new token with all permissions of the guide.");
    case ErrorCode::KeychainUnavailable:
        return tr("Choose a passphrase to keep it encrypted.");
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::PassphraseWrong:
        return tr("Type the passphrase.");
    case ErrorCode::PackInvalid:
        return tr("Get it again from its source.");
    default:
        return {};
    }
}

QString Words::machine(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileUnwritable:
        return tr("The file could not be written.");
    case ErrorCode::DetectorUnavailable:
        return tr("The chosen face detector is not installed.");
    case ErrorCode::PartMissing:
        return tr("A part of Likecast is missing.");
    case ErrorCode::ModelMissing:
        return tr("The prediction model is missing.");
    case ErrorCode::ModelDamaged:
        return tr("The prediction model is damaged.");
    case ErrorCode::ModelIncompatible:
        return tr("The prediction model belongs to another version of Likecast.");
    case ErrorCode::InputInvalid:
        return tr("One of the values cannot be used.");
    case ErrorCode::TimeInvalid:
        return tr("The date and time cannot be used.");
    case ErrorCode::FormatUnrecognised:
        return tr("This is none of the formats that Likecast reads.");
    case ErrorCode::ExportInHtml:
        return tr("This is Instagram's data export as web pages (HTML), and those cannot be read.");
    case ErrorCode::ExportEmpty:
        return tr("There are no posts in this data export.");
    case ErrorCode::FacebookExport:
        return tr("These are posts of a Facebook page.");
    case ErrorCode::DailyTotals:
        return tr("These are daily totals of the account, not posts.");
    case ErrorCode::ColumnsUnclear:
        return tr("We can't tell what all columns of this table mean.");
    case ErrorCode::ArchiveUnsupported:
        return tr("This ZIP is compressed in a way that can't be read here.");
    case ErrorCode::FormatDamaged:
        return tr("The file is damaged.");
    case ErrorCode::PostsTooFew:
        return tr("There are too few posts to go by.");
    case ErrorCode::AccountUnknown:
        return tr("This account is not stored here any more.");
    case ErrorCode::ProfileUnknown:
        return tr("This profile is not here any more.");
    case ErrorCode::DatabaseLocked:
        return tr("Another program is using Likecast's data.");
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseUnavailable:
        return tr("Likecast's data on this computer cannot be opened for writing.");
    case ErrorCode::DatabaseNewer:
        return tr("The data on this computer was written by a newer Likecast.");
    case ErrorCode::DatabaseDamaged:
        return tr("Likecast's data on this computer is damaged.");
    case ErrorCode::DiskFull:
        return tr("The disk is full.");
    default:
        return tr("Something in Likecast failed.");
    }
}

QString Words::machineNext(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DetectorUnavailable:
        return tr("Choose another one in Settings.");
    case ErrorCode::PartMissing:
    case ErrorCode::ModelMissing:
    case ErrorCode::ModelDamaged:
    case ErrorCode::ModelIncompatible:
        return tr("Install Likecast again to restore it.");
    case ErrorCode::InputInvalid:
    case ErrorCode::TimeInvalid:
        return tr("Correct it and the number follows.");
    case ErrorCode::AccountUnknown:
        return tr("Type followers and average likes instead.");
    case ErrorCode::FormatUnrecognised:
        return tr("Take the data export in the format JSON, a Business Suite or plain CSV, or an "
                  "Instaloader folder.");
    case ErrorCode::ExportInHtml:
        return tr("Ask Instagram for it once more under Download your information, and choose the "
                  "format JSON instead of HTML.");
    case ErrorCode::ExportEmpty:
        return tr("Ask Instagram for it once more with Content and Past Instagram insights, for "
                  "all time, in the format JSON.");
    case ErrorCode::FacebookExport:
        return tr("Export the content of the Instagram account instead.");
    case ErrorCode::DailyTotals:
        return tr("Export Content instead.");
    case ErrorCode::ColumnsUnclear:
        return tr("Say which column holds the date and which the likes.");
    case ErrorCode::ArchiveUnsupported:
        return tr("Unpack it and choose the folder.");
    case ErrorCode::ProfileUnknown:
        return tr("Choose another one.");
    case ErrorCode::FormatDamaged:
        return tr("Get it again from its source.");
    case ErrorCode::DatabaseLocked:
        return tr("Close it, then try again.");
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::FileUnwritable:
        return tr("Settings shows where the data lies; check that you may write there.");
    case ErrorCode::DatabaseNewer:
        return tr("Install the newest Likecast.");
    case ErrorCode::DatabaseDamaged:
        return tr("Settings shows where the data lies; restore it from a backup.");
    case ErrorCode::DiskFull:
        return tr("Free some space, then try again.");
    default:
        return tr("Try again.");
    }
}

QString Words::kept(ErrorContext context)
{
    switch (context) {
    case ErrorContext::Photo:
        return tr("The draft is kept with its caption and time.");
    case ErrorContext::Prediction:
        return tr("The draft is kept.");
    case ErrorContext::Drafts:
        return tr("Everything stays here until you close the window.");
    case ErrorContext::Import:
        return tr("Your drafts are unchanged.");
    case ErrorContext::Accounts:
    case ErrorContext::Data:
        return tr("What is stored is unchanged.");
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

/// What only this context says of an error, and what to do about it; empty where it says nothing.
static std::pair<QString, QString> ownSentences(ErrorCode code, ErrorContext context,
                                                const QString& subject)
{
    switch (context) {
    case ErrorContext::Accounts:
        return {Words::accounts(code, subject), Words::accountsNext(code)};
    case ErrorContext::Data:
        return {Words::data(code), Words::dataNext(code)};
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
    const QStringList happened{own, Words::photo(error.code, subject), Words::service(error.code),
                               Words::machine(error.code)};
    const QStringList next{ownNext, Words::photoNext(error.code), Words::serviceNext(error.code),
                           Words::machineNext(error.code)};
    return ErrorText{
        .happened = firstOf(happened),
        .kept = Words::kept(context),
        .next = firstOf(next),
        .detail = error.detail,
    };
}

} // namespace likecast
