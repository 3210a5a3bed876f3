#include "core/instagram/graph_api.h"
#include "core/instagram/thumbnail_cache.h"
#include "core/instagram/token_store.h"
#include "tests/core/instagram/fake_instagram.h"
#include "tests/ui/window_fixture.h"
#include "ui/account/account_header.h"
#include "ui/account/link_guide.h"
#include "ui/account/post_table_model.h"
#include "ui/predict/predict_page.h"

#include <QAbstractItemView>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>
#include <QTabBar>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

const QString wrongToken = u"IGAAnosuchtokennosuchtoken0009"_s;

/// The parts below the window that talk to a server of the test's own.
struct Network {
    explicit Network(const FakeInstagram& fake, TokenKeychain& keychain, const QString& folder)
        : client(options())
        , api(client, {fake.url(), fake.url(), u"v26.0"_s})
        , tokens(folder, keychain)
        , thumbnails(folder + u'/' + ThumbnailCache::folderName())
    {
    }

    static HttpsClient::Options options()
    {
        HttpsClient::Options options;
        options.extraAuthorities = HttpsServer::authority();
        return options;
    }

    HttpsClient client;
    GraphApi api;
    TokenStore tokens;
    ThumbnailCache thumbnails;
};

} // namespace

/// The real Account page in the real window, from pasting a token to the posts in the table,
/// against a local HTTPS server that answers as the official API does.
class TestAccountPageLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void pastedTokenBringsAccountAndPosts();
    void refreshBringsWhatIsNew();
    void wrongTokenIsToldAndCanBeReplaced();
    void whatIsNoTokenIsNotSent();
    void tokenWithoutPermissionSaysWhatToDo();
    void linkingCanBeCancelled();
    void refreshCanBeStoppedAndGoesOn();
    void linkingWaitsForARefreshThatRuns();
    void withoutKeychainAPassphraseIsAskedFor();
    void withTheNetworkOffItSaysSo();
    void linkedAccountIsThereAfterARestart();
    void looksDesigned_data();
    void looksDesigned();

private:
    void openWindow();
    AccountPage& page() { return *m_running->window.findChild<AccountPage*>(); }
    LinkGuide& guide() { return *page().findChild<LinkGuide*>(); }
    AccountHeader& header() { return *page().findChild<AccountHeader*>(); }
    QLineEdit* field(QWidget& part, const QString& name);
    QPushButton* button(QWidget& part, const QString& text);
    QString shownText(QWidget& part);
    QString message() { return shownText(page().messageBar()); }
    int rows();
    void paste(const QString& token);
    void pasteAndLink(const QString& token);
    void link();
    /// Holds the server at the requests whose path has this part, until the gate opens.
    void holdAt(const QString& part);
    void letGo() { m_gate.release(1000); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeInstagram> m_fake;
    QString m_pasted; ///< a good token; it is renewed when it is linked
    FakeKeychain m_keychain;
    QSemaphore m_gate;
    QSemaphore m_held;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<RunningWindow> m_running;
};

void TestAccountPageLinking::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFont font(QStringList{u"Inter"_s, u"Noto Sans"_s});
    font.setPixelSize(14);
    QApplication::setFont(font);
    m_appearance = std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
}

void TestAccountPageLinking::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_keychain.isThere = true;
    m_keychain.secrets.clear();
    m_gate.tryAcquire(m_gate.available());
    m_held.tryAcquire(m_held.available());
    m_fake = std::make_unique<FakeInstagram>(8);
    m_pasted = m_fake->token;
    m_fake->renewedToken = u"IGAArenewedrenewedrenewed0002"_s;
    openWindow();
}

void TestAccountPageLinking::cleanup()
{
    letGo();
    m_running.reset();
    m_network.reset();
    m_fake.reset();
    m_directory.reset();
}

void TestAccountPageLinking::openWindow()
{
    m_running.reset();
    m_network = std::make_unique<Network>(*m_fake, m_keychain, m_directory->path());
    const auto make = [this](WorkerThread& worker, std::shared_ptr<DatabaseSession> session) {
        return std::make_unique<AccountLinking>(AccountLinking::Parts{
            m_network->api, m_network->tokens, m_network->thumbnails, worker, std::move(session)});
    };
    m_running = std::make_unique<RunningWindow>(*m_appearance, m_directory->path(), QString(),
                                                QString(), treeRegressorsWithAuto(), make);
    m_running->window.resize(1280, 800);
    m_running->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_running->window));
    // It opens its first page behind its first frame, and gives it the focus.
    QTRY_VERIFY(m_running->window.findChild<PredictPage*>());
    m_running->window.openPage(MainWindow::Page::Account);
}

QLineEdit* TestAccountPageLinking::field(QWidget& part, const QString& name)
{
    for (auto* candidate : part.findChildren<QLineEdit*>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QPushButton* TestAccountPageLinking::button(QWidget& part, const QString& text)
{
    for (auto* candidate : part.findChildren<QPushButton*>()) {
        if (candidate->text() == text && candidate->isVisibleTo(&m_running->window))
            return candidate;
    }
    return nullptr;
}

QString TestAccountPageLinking::shownText(QWidget& part)
{
    QStringList texts;
    for (const auto* label : part.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&m_running->window))
            texts += label->text();
    }
    return texts.join(u'\n');
}

int TestAccountPageLinking::rows()
{
    const auto* table = page().findChild<PostTableModel*>();
    return table ? table->rowCount() : -1;
}

/// As a person does: through the clipboard's text, key by key.
void TestAccountPageLinking::paste(const QString& token)
{
    QTRY_VERIFY(guide().isVisibleTo(&m_running->window));
    QLineEdit* secret = field(guide(), u"Access token"_s);
    QVERIFY(secret && secret->isEnabled());
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    secret->setFocus();
    secret->clear();
    QVERIFY(!button(guide(), u"Link"_s)->isEnabled());
    QTest::keyClicks(secret, token);
    QVERIFY(button(guide(), u"Link"_s)->isEnabled());
}

void TestAccountPageLinking::pasteAndLink(const QString& token)
{
    paste(token);
    QTest::mouseClick(button(guide(), u"Link"_s), Qt::LeftButton);
}

void TestAccountPageLinking::link()
{
    pasteAndLink(m_pasted);
    QTRY_VERIFY(page().accountId() != 0);
    QTRY_VERIFY2(message().contains(u"@creator is up to date"_s), qPrintable(message()));
}

void TestAccountPageLinking::holdAt(const QString& part)
{
    m_fake->onRequest = [this, part](const ServerRequest& request) -> std::optional<ServerReply> {
        if (request.path.contains(part)) {
            m_held.release();
            m_gate.acquire();
        }
        return std::nullopt;
    };
}

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

    // The token lies in the keychain and nowhere else.
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

void TestAccountPageLinking::refreshBringsWhatIsNew()
{
    link();
    QTRY_COMPARE(rows(), 8);
    const std::vector<FakePost> newer = fakePosts(100, 2, 0);
    m_fake->posts.insert(m_fake->posts.begin(), newer.begin(), newer.end());
    m_fake->followers = 1234;
    page().messageBar().clear();
    QPushButton* refresh = button(header(), u"Refresh"_s);
    QVERIFY(refresh);
    QTest::mouseClick(refresh, Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"2 new posts"_s), qPrintable(message()));
    QTRY_COMPARE(rows(), 10);
    QTRY_VERIFY2(shownText(header()).contains(u"1,234"_s), qPrintable(shownText(header())));
}

void TestAccountPageLinking::wrongTokenIsToldAndCanBeReplaced()
{
    pasteAndLink(wrongToken);
    QTRY_VERIFY2(message().contains(u"does not accept the access token"_s), qPrintable(message()));
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
    QTRY_VERIFY2(message().contains(u"is no access token"_s), qPrintable(message()));
    QVERIFY(m_fake->requests().isEmpty());
    QVERIFY(button(guide(), u"Link"_s)->isEnabled());
}

void TestAccountPageLinking::tokenWithoutPermissionSaysWhatToDo()
{
    m_fake->faults = {FakeInstagram::error(10, u"Application does not have permission"_s, 403)};
    pasteAndLink(m_pasted);
    QTRY_VERIFY2(message().contains(u"all permissions of the guide"_s), qPrintable(message()));
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
    QTRY_VERIFY2(message().contains(u"Linking was cancelled"_s), qPrintable(message()));
    letGo();
    QCOMPARE(page().accountId(), 0);
    QVERIFY(m_keychain.secrets.isEmpty());
    QVERIFY(!field(guide(), u"Access token"_s)->isReadOnly());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(field(guide(), u"Access token"_s)));

    // What was typed is still there, and linking works after all.
    QCOMPARE(field(guide(), u"Access token"_s)->text(), m_pasted);
    QTest::mouseClick(button(guide(), u"Link"_s), Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"8 new posts"_s), qPrintable(message()));
}

void TestAccountPageLinking::refreshCanBeStoppedAndGoesOn()
{
    link();
    const std::vector<FakePost> newer = fakePosts(100, 7, 0);
    m_fake->posts.insert(m_fake->posts.begin(), newer.begin(), newer.end());
    holdAt(u"/media"_s);
    page().messageBar().clear();
    QTest::mouseClick(button(header(), u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY(m_held.available() > 0);
    QPushButton* stop = button(header(), u"Stop"_s);
    QVERIFY(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"refresh was stopped"_s), qPrintable(message()));
    letGo();
    QTRY_VERIFY(button(header(), u"Refresh"_s));
    page().messageBar().clear();
    QTest::mouseClick(button(header(), u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"@creator is up to date"_s), qPrintable(message()));
    QTRY_COMPARE(rows(), 15);
}

void TestAccountPageLinking::linkingWaitsForARefreshThatRuns()
{
    link();
    holdAt(u"/media"_s);
    page().messageBar().clear();
    QTest::mouseClick(button(header(), u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY(m_held.available() > 0);
    Q_EMIT header().addRequested();
    pasteAndLink(wrongToken);
    QTest::mouseClick(button(guide(), u"Cancel"_s), Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"Linking was cancelled"_s), qPrintable(message()));
    QVERIFY(!button(guide(), u"Cancel"_s));
    QTest::mouseClick(button(guide(), u"Link"_s), Qt::LeftButton);
    QVERIFY(button(guide(), u"Cancel"_s));
    letGo();
    QTRY_VERIFY2(message().contains(u"does not accept the access token"_s), qPrintable(message()));
    QVERIFY(!button(guide(), u"Cancel"_s));
}

void TestAccountPageLinking::withoutKeychainAPassphraseIsAskedFor()
{
    m_keychain.isThere = false;
    m_fake->renewedToken.reset(); // a token made today cannot be renewed yet
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

void TestAccountPageLinking::withTheNetworkOffItSaysSo()
{
    m_network->client.setOff(true);
    pasteAndLink(m_pasted);
    QTRY_VERIFY2(!message().isEmpty(), "no message");
    QVERIFY2(message().contains(u"network"_s, Qt::CaseInsensitive), qPrintable(message()));
    QVERIFY(m_fake->requests().isEmpty());
    QCOMPARE(page().accountId(), 0);
}

void TestAccountPageLinking::linkedAccountIsThereAfterARestart()
{
    link();
    QTRY_COMPARE(rows(), 8);
    openWindow();
    QTRY_VERIFY(page().accountId() != 0);
    QTRY_COMPARE(rows(), 8);
    QTRY_VERIFY2(shownText(header()).contains(u"Instagram API, token valid"_s),
                 qPrintable(shownText(header())));
    QVERIFY(button(header(), u"Refresh"_s));
}

void TestAccountPageLinking::looksDesigned_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// The row with the token while it is being checked, where all of it has to find room;
/// LIKECAST_SCREENSHOT_DIR names a folder for pictures to look at.
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

QTEST_MAIN(TestAccountPageLinking)
#include "tst_account_page_linking.moc"
