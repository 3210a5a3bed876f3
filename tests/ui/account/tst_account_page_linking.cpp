#include "tests/ui/account/account_linking_fixture.h"

#include "tests/support/test_program.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

/// The real Account page in the real window, from pasting a token to the posts in the table, with a
/// local HTTPS server that answers like the official API.
class TestAccountPageLinking : public QObject, private AccountLinkingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void pastedTokenBringsAccountAndPosts();
    void wrongTokenIsToldAndCanBeReplaced();
    void whatIsNoTokenIsNotSent();
    void tokenWithoutPermissionSaysWhatToDo();
    void linkingCanBeCancelled();
    void withoutKeychainAPassphraseIsAskedFor();
    void ofSeveralAccountsTheUserChooses();
    void withTheNetworkOffItSaysSo();
    void looksDesigned_data();
    void looksDesigned();
};

void TestAccountPageLinking::pastedTokenBringsAccountAndPosts()
{
    QVERIFY(rows() <= 0);
    link();
    QVERIFY2(message().contains(u"8 new posts"_s), qPrintable(message()));
    QVERIFY(!guide().isVisibleTo(&m_running->window));
    QVERIFY2(shownText(header()).contains(u"creator"_s), qPrintable(shownText(header())));
    QTRY_VERIFY2(shownText(header()).contains(u"Instagram API, token valid"_s),
                 qPrintable(shownText(header())));
    QTRY_COMPARE(rows(), 8);
    QVERIFY(field(guide(), u"Access token"_s)->text().isEmpty());

    // The token is in the keychain and nowhere else.
    QVERIFY(m_keychain.secrets.values().join(u' ').contains(*m_fake->renewedToken));
    QDirIterator files(m_directory->path(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString& token : {m_pasted, *m_fake->renewedToken})
            QVERIFY2(!bytes.contains(token.toUtf8()), qPrintable(file.fileName()));
    }
}

void TestAccountPageLinking::wrongTokenIsToldAndCanBeReplaced()
{
    pasteAndLink(wrongToken);
    QTRY_VERIFY2(message().contains(u"no longer accepts the access token"_s),
                 qPrintable(message()));
    QVERIFY2(!message().contains(wrongToken), qPrintable(message()));
    QVERIFY(guide().isVisibleTo(&m_running->window));
    QCOMPARE(page().accountId(), 0);
    QVERIFY(m_keychain.secrets.isEmpty());
    QVERIFY(button(guide(), u"Link"_s)->isEnabled());
    QVERIFY(!button(guide(), u"Cancel"_s));
    link();
    QTRY_COMPARE(rows(), 8);
}

void TestAccountPageLinking::whatIsNoTokenIsNotSent()
{
    pasteAndLink(u"my password"_s);
    QTRY_VERIFY2(message().contains(u"isn't an access token"_s), qPrintable(message()));
    QVERIFY(m_fake->requests().isEmpty());
    QVERIFY(button(guide(), u"Link"_s)->isEnabled());
}

void TestAccountPageLinking::tokenWithoutPermissionSaysWhatToDo()
{
    m_fake->faults = {FakeInstagram::error(10, u"Application does not have permission"_s, 403)};
    pasteAndLink(m_pasted);
    QTRY_VERIFY2(message().contains(u"all the permissions listed in the guide"_s),
                 qPrintable(message()));
    QCOMPARE(page().accountId(), 0);
    QVERIFY(m_keychain.secrets.isEmpty());
}

void TestAccountPageLinking::linkingCanBeCancelled()
{
    holdAt(u"/me"_s);
    paste(m_pasted);
    QVERIFY(!button(guide(), u"Cancel"_s));
    QTest::keyClick(field(guide(), u"Access token"_s), Qt::Key_Return);
    QTRY_VERIFY(m_held.available() > 0);
    QPushButton* cancel = button(guide(), u"Cancel"_s);
    QVERIFY(cancel && cancel->isEnabled());
    QVERIFY(button(guide(), u"Linking…"_s) && !button(guide(), u"Linking…"_s)->isEnabled());
    QVERIFY(field(guide(), u"Access token"_s)->isReadOnly());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(cancel));
    QTest::keyClick(cancel, Qt::Key_Space);
    QTRY_VERIFY2(message().contains(u"Linking cancelled"_s), qPrintable(message()));
    letGo();
    QCOMPARE(page().accountId(), 0);
    QVERIFY(m_keychain.secrets.isEmpty());
    QVERIFY(!field(guide(), u"Access token"_s)->isReadOnly());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(field(guide(), u"Access token"_s)));

    // The input is still there, and linking works after all.
    QCOMPARE(field(guide(), u"Access token"_s)->text(), m_pasted);
    QTest::mouseClick(button(guide(), u"Link"_s), Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"8 new posts"_s), qPrintable(message()));
}

void TestAccountPageLinking::withoutKeychainAPassphraseIsAskedFor()
{
    m_keychain.isThere = false;
    m_fake->renewedToken.reset(); // a token cannot be renewed on its first day
    QVERIFY(!field(guide(), u"Passphrase"_s)->isVisibleTo(&m_running->window));
    pasteAndLink(m_pasted);
    QTRY_VERIFY2(message().contains(u"no keychain"_s), qPrintable(message()));
    QLineEdit* passphrase = field(guide(), u"Passphrase"_s);
    QVERIFY(passphrase->isVisibleTo(&m_running->window));
    QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
    QTest::keyClicks(passphrase, u"open sesame"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_VERIFY2(message().contains(u"8 new posts"_s), qPrintable(message()));
    QVERIFY(passphrase->text().isEmpty());
    QTRY_COMPARE(rows(), 8);
}

void TestAccountPageLinking::ofSeveralAccountsTheUserChooses()
{
    m_fake->token = u"EAABfacebooktokenfacebooktoken"_s;
    m_pasted = m_fake->token;
    m_fake->pages = {u"kiln"_s, u"creator"_s};
    auto* choice = guide().findChild<QComboBox*>();
    QVERIFY(choice && !choice->isVisibleTo(&m_running->window));
    pasteAndLink(m_pasted);
    QTRY_VERIFY(choice->isVisibleTo(&m_running->window));
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentText(), u"kiln"_s);
    QVERIFY(choice->accessibleName().contains(u"several accounts"_s));
    QVERIFY(shownText(guide()).contains(u"several accounts"_s));
    QVERIFY2(message().isEmpty(), qPrintable(message()));
    QVERIFY(m_keychain.secrets.isEmpty());
    QCOMPARE(page().accountId(), 0);

    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(choice));
    QTest::keyClick(choice, Qt::Key_Down);
    QTest::keyClick(choice, Qt::Key_Tab);
    QPushButton* linkButton = button(guide(), u"Link"_s);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(linkButton));
    QTest::keyClick(linkButton, Qt::Key_Space);
    QTRY_VERIFY2(message().contains(u"@creator is up to date: 8 new posts"_s),
                 qPrintable(message()));
    QTRY_COMPARE(rows(), 8);
    QVERIFY(!choice->isVisibleTo(&m_running->window));
}

void TestAccountPageLinking::withTheNetworkOffItSaysSo()
{
    m_network->client.setOff(true);
    pasteAndLink(m_pasted);
    QTRY_VERIFY2(!message().isEmpty(), "no message");
    QVERIFY2(message().contains(u"network"_s, Qt::CaseInsensitive), qPrintable(message()));
    QVERIFY(m_fake->requests().isEmpty());
    QCOMPARE(page().accountId(), 0);
}

void TestAccountPageLinking::looksDesigned_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// The row with the token while it is being checked, when it needs the most room.
/// LIKECAST_SCREENSHOT_DIR names a folder for screenshots.
void TestAccountPageLinking::looksDesigned()
{
    QFETCH(bool, dark);
    m_appearance->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    holdAt(u"/me"_s);
    pasteAndLink(m_pasted);
    QTRY_VERIFY(m_held.available() > 0);
    QPushButton* cancel = button(guide(), u"Cancel"_s);
    QVERIFY(cancel);
    QTest::qWait(100);
    const QString folder = qEnvironmentVariable("LIKECAST_SCREENSHOT_DIR");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        QVERIFY(m_running->window.grab().save(QDir(folder).filePath(u"linking-%1.png"_s.arg(tag))));
    }
    QVERIFY(cancel->width() >= cancel->sizeHint().width());
    QVERIFY(field(guide(), u"Access token"_s)->width() >= 100);
    letGo();
    QTRY_VERIFY2(message().contains(u"8 new posts"_s), qPrintable(message()));
    m_appearance->setChoice(ThemeChoice::Light);
}

LIKECAST_TEST(TestAccountPageLinking)
#include "tst_account_page_linking.moc"
