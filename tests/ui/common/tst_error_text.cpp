#include "ui/common/error_text.h"

#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

using namespace likecast;

Q_DECLARE_METATYPE(likecast::ErrorContext)

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasSentences_data();
    void everyCodeHasSentences();
    void accountsAreNoPhotos();
    void photoErrorsNameTheFile();
    void differentFailuresReadDifferently();
    void cancelledIsNoFailure();
};

void TestErrorText::everyCodeHasSentences_data()
{
    QTest::addColumn<ErrorContext>("context");
    QTest::newRow("photo") << ErrorContext::Photo;
    QTest::newRow("accounts") << ErrorContext::Accounts;
    QTest::newRow("data") << ErrorContext::Data;
}

void TestErrorText::everyCodeHasSentences()
{
    QFETCH(ErrorContext, context);
    for (int code = int(ErrorCode::FileNotFound); code <= int(ErrorCode::Internal); ++code) {
        const Error error{static_cast<ErrorCode>(code), QStringLiteral("a detail")};
        const ErrorText text = errorText(error, context, QStringLiteral("a.jpg"));
        const QByteArray name = errorCodeName(error.code).toUtf8();
        QVERIFY2(text.happened.endsWith(u'.'), name.constData());
        QVERIFY2(text.kept.endsWith(u'.'), name.constData());
        QVERIFY2(text.next.endsWith(u'.'), name.constData());
        QCOMPARE(text.detail, error.detail);
        QVERIFY2(!text.whole().contains(error.detail), name.constData());
    }
}

void TestErrorText::photoErrorsNameTheFile()
{
    for (const ErrorCode code :
         {ErrorCode::FileNotFound, ErrorCode::NotAnImage, ErrorCode::ImageTruncated,
          ErrorCode::ImageTooLarge, ErrorCode::ImageFormatUnsupported, ErrorCode::ImageEmpty})
        QVERIFY(errorText({code, {}}, ErrorContext::Photo, QStringLiteral("ș 写真.jpg"))
                    .happened.contains(QStringLiteral("ș 写真.jpg")));
}

void TestErrorText::differentFailuresReadDifferently()
{
    QSet<QString> texts;
    const QList<ErrorCode> codes{ErrorCode::FileNotFound,    ErrorCode::NotAnImage,
                                 ErrorCode::ImageTruncated,  ErrorCode::ImageTooLarge,
                                 ErrorCode::ModelMissing,    ErrorCode::ModelDamaged,
                                 ErrorCode::DatabaseLocked,  ErrorCode::DatabaseNewer,
                                 ErrorCode::DatabaseDamaged, ErrorCode::DiskFull};
    for (const ErrorCode code : codes)
        texts.insert(errorText({code, {}}, ErrorContext::Prediction).happened);
    QCOMPARE(texts.size(), codes.size());
}

void TestErrorText::accountsAreNoPhotos()
{
    const QString large = errorText({ErrorCode::FileTooLarge, {}}, ErrorContext::Accounts).whole();
    QVERIFY2(!large.contains(QStringLiteral("photo")), qPrintable(large));
    const QString linked =
        errorText({ErrorCode::AccountUnknown, {}}, ErrorContext::Accounts).whole();
    QVERIFY2(linked.contains(QStringLiteral("professional")), qPrintable(linked));
    const QString backup =
        errorText({ErrorCode::FormatUnrecognised, {}}, ErrorContext::Data).whole();
    QVERIFY2(backup.contains(QStringLiteral("backup")), qPrintable(backup));
}

void TestErrorText::cancelledIsNoFailure()
{
    QVERIFY(errorText({ErrorCode::Cancelled, {}}, ErrorContext::Photo).whole().isEmpty());
}

LIKECAST_TEST(TestErrorText)
#include "tst_error_text.moc"
