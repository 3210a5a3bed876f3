#include "core/instagram/graph/account_linking.h"
#include "core/instagram/graph/graph_api.h"
#include "core/instagram/graph/thumbnail_cache.h"
#include "core/instagram/tokens/token_keychain.h"
#include "core/instagram/tokens/token_store.h"
#include "core/network/https_client.h"
#include "core/settings/settings.h"
#include "core/storage/database/database_worker.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "ui/settings/data_card.h"
#include "ui/settings/token_card.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// A system without a secret service.
class NoKeychain final : public TokenKeychain
{
public:
    Result<void> write(const QString&, const QString&, const CancellationToken&) override
    {
        return failure(ErrorCode::KeychainUnavailable);
    }
    Result<QString> read(const QString&, const CancellationToken&) override
    {
        return failure(ErrorCode::KeychainUnavailable);
    }
    Result<void> remove(const QString&, const CancellationToken&) override
    {
        return failure(ErrorCode::KeychainUnavailable);
    }
};

} // namespace

/// The card for a token encrypted with a passphrase; the network is off, so the process ends after
/// the passphrase.
class TestTokenCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForThePassphrase();
    void takesThePassphraseAndForgetsIt();
    void forgetsTheToken();
    void showsAnewWhatChangedMeanwhile();
    void nothingIsErasedWhileTokensCannotBeRead();

private:
    QLineEdit* field() const { return m_card->findChild<QLineEdit*>(); }
    QPushButton* button(const QString& name) const
    {
        for (auto* candidate : m_card->findChildren<QPushButton*>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    ErrorCode lastFailure() const { return m_failed->last().first().value<Error>().code; }

    std::unique_ptr<QTemporaryDir> m_directory;
    NoKeychain m_keychain;
    std::unique_ptr<HttpsClient> m_client;
    std::unique_ptr<GraphApi> m_api;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<ThumbnailCache> m_thumbnails;
    std::unique_ptr<DatabaseWorker> m_database;
    std::unique_ptr<AccountLinking> m_linking;
    std::unique_ptr<TokenCard> m_card;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestTokenCard::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    const QString path = m_directory->path();
    TokenRecord record;
    record.account = u"studio.lumen"_s;
    record.place = TokenPlace::Passphrase;
    record.ownUserId = u"17"_s;
    // A separate store, which does not remember the passphrase.
    QVERIFY(TokenStore(path, m_keychain).keep(record, u"secret-token"_s, u"open sesame"_s, {}));

    m_client = std::make_unique<HttpsClient>();
    m_client->setOff(true);
    m_api = std::make_unique<GraphApi>(*m_client, GraphApiHosts{});
    m_tokens = std::make_unique<TokenStore>(path, m_keychain);
    m_thumbnails = std::make_unique<ThumbnailCache>(path + u"/thumbnails"_s);
    m_database = std::make_unique<DatabaseWorker>(InstanceLock::acquire(path));
    m_linking = std::make_unique<AccountLinking>(
        AccountLinking::Parts{*m_api, *m_tokens, *m_thumbnails, *m_database});
    m_card = std::make_unique<TokenCard>(*m_linking);
    m_failed = std::make_unique<QSignalSpy>(m_card.get(), &TokenCard::failed);
    m_card->setVisible(true);
    QTRY_VERIFY(button(u"Renew the token for @studio.lumen"_s));
}

void TestTokenCard::cleanup()
{
    m_failed.reset();
    m_card.reset();
    m_linking.reset();
    m_database.reset();
    m_thumbnails.reset();
    m_tokens.reset();
    m_api.reset();
    m_client.reset();
    m_directory.reset();
}

void TestTokenCard::asksForThePassphrase()
{
    // A row added late becomes visible one event loop pass later, through its layout.
    QTRY_VERIFY(field()->isVisible());
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
    QCOMPARE(field()->accessibleName(), u"Token passphrase for @studio.lumen"_s);
    auto* renew = button(u"Renew the token for @studio.lumen"_s);
    QTest::keyClick(renew, Qt::Key_Space);
    QVERIFY(!renew->isEnabled());
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(lastFailure(), ErrorCode::PassphraseNeeded);
    QVERIFY(renew->isEnabled());
    QTest::keyClicks(field(), u"open says me"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_failed->count(), 2);
    QCOMPARE(lastFailure(), ErrorCode::PassphraseWrong);
}

void TestTokenCard::takesThePassphraseAndForgetsIt()
{
    QTest::keyClicks(field(), u"open sesame"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(field()->text().isEmpty());
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(lastFailure(), ErrorCode::NetworkOff);
}

void TestTokenCard::forgetsTheToken()
{
    QTest::keyClick(button(u"Forget the token for @studio.lumen"_s), Qt::Key_Space);
    QTRY_VERIFY(!button(u"Forget the token for @studio.lumen"_s));
    QVERIFY(TokenStore(m_directory->path(), m_keychain).records()->empty());
}

void TestTokenCard::showsAnewWhatChangedMeanwhile()
{
    m_card->setVisible(false);
    QVERIFY(TokenStore(m_directory->path(), m_keychain).forget(u"studio.lumen"_s, {}));
    m_card->setVisible(true);
    QTRY_VERIFY(!button(u"Forget the token for @studio.lumen"_s));
}

void TestTokenCard::nothingIsErasedWhileTokensCannotBeRead()
{
    const QString path = m_directory->path();
    QFile records(path + u'/' + TokenStore::fileName());
    QVERIFY(records.open(QIODevice::WriteOnly | QIODevice::Truncate));
    records.write("{\"tokens\": [");
    records.close();
    DatabaseWorker locked(failure(ErrorCode::DatabaseLocked));
    Settings settings(path + u"/settings.ini"_s);
    DataCard card(locked, settings, m_linking.get(), path);
    QSignalSpy failed(&card, &DataCard::failed);
    QSignalSpy replacing(&card, &DataCard::dataReplacing);
    card.erase();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(replacing.count(), 0);
    QVERIFY(QFile::exists(records.fileName()));
}

LIKECAST_TEST(TestTokenCard)
#include "tst_token_card.moc"
