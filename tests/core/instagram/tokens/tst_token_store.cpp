#include "core/instagram/tokens/qt_token_keychain.h"
#include "core/instagram/tokens/token_seal.h"
#include "core/instagram/tokens/token_store.h"
#include "tests/core/instagram/graph/fake_instagram.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

const QString secret = u"IGAAsecrettokensecrettokensecret"_s;

TokenRecord recordOf(const QString& account, TokenPlace place)
{
    return {account,           TokenKind::InstagramLogin, place, u"178414"_s, false,
            1'700'000'000'000, 1'705'184'000'000};
}

bool isAnywhereIn(const QString& folder, const QByteArray& text)
{
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestTokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenGoesToTheKeychainAlone();
    void withoutKeychainNothingIsKept();
    void sealedTokenOpensWithItsPassphraseOnly();
    void changedSealIsRefused_data();
    void changedSealIsRefused();
    void rememberedPassphraseKeepsRenewedToken();
    void linkingAgainReplaces();
    void forgottenLeavesNothing();
    void namesAllKeysForErasing();
    void failedForgetKeepsTheRecord();
    void renamedAccountKeepsItsToken();
    void damagedFileIsReported_data();
    void damagedFileIsReported();
    void systemWithoutSecretServiceSaysSo();
};

void TestTokenStore::tokenGoesToTheKeychainAlone()
{
    QTemporaryDir directory;
    FakeKeychain keychain;
    TokenStore store(directory.path(), keychain);
    const TokenRecord record = recordOf(u"Creator"_s, TokenPlace::Keychain);
    QVERIFY(store.keep(record, secret, {}, {}));
    QVERIFY(!isAnywhereIn(directory.path(), secret.toUtf8()));
    QCOMPARE(keychain.secrets.size(), 1);

    TokenStore again(directory.path(), keychain);
    QCOMPARE(again.records().value(), std::vector{record});
    QCOMPARE(again.token(u"creator"_s, {}, {}).value(), secret);
    const auto permissions = QFile::permissions(directory.filePath(TokenStore::fileName()));
#ifdef Q_OS_UNIX
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
#else
    Q_UNUSED(permissions)
#endif
}

void TestTokenStore::withoutKeychainNothingIsKept()
{
    QTemporaryDir directory;
    FakeKeychain keychain;
    keychain.isThere = false;
    TokenStore store(directory.path(), keychain);
    const auto kept = store.keep(recordOf(u"a"_s, TokenPlace::Keychain), secret, {}, {});
    QCOMPARE(kept.error().code, ErrorCode::KeychainUnavailable);
    QVERIFY(store.records().value().empty());
    QVERIFY(!isAnywhereIn(directory.path(), secret.toUtf8()));
}

void TestTokenStore::sealedTokenOpensWithItsPassphraseOnly()
{
    QTemporaryDir directory;
    FakeKeychain keychain;
    keychain.isThere = false;
    const QString passphrase = u"Größe 1"_s;
    TokenStore store(directory.path(), keychain);
    QCOMPARE(store.keep(recordOf(u"a"_s, TokenPlace::Passphrase), secret, {}, {}).error().code,
             ErrorCode::InputInvalid);
    QVERIFY(store.keep(recordOf(u"a"_s, TokenPlace::Passphrase), secret, passphrase, {}));
    QVERIFY(!isAnywhereIn(directory.path(), secret.toUtf8()));
    QVERIFY(!isAnywhereIn(directory.path(), secret.toUtf8().toBase64()));
    QVERIFY(!isAnywhereIn(directory.path(), passphrase.toUtf8()));

    TokenStore again(directory.path(), keychain);
    QCOMPARE(again.token(u"a"_s, {}, {}).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(again.token(u"a"_s, u"Größe 2"_s, {}).error().code, ErrorCode::PassphraseWrong);
    // The same letters, typed on a system that decomposes them.
    QCOMPARE(again.token(u"a"_s, passphrase.normalized(QString::NormalizationForm_D), {}).value(),
             secret);
    QCOMPARE(again.token(u"a"_s, {}, {}).value(), secret);
}

void TestTokenStore::changedSealIsRefused_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("mark") << 0 << ErrorCode::FormatDamaged;
    QTest::newRow("memory") << 19 << ErrorCode::FormatDamaged;
    QTest::newRow("salt") << 25 << ErrorCode::PassphraseWrong;
    QTest::newRow("nonce") << 40 << ErrorCode::PassphraseWrong;
    QTest::newRow("ciphertext") << 65 << ErrorCode::PassphraseWrong;
}

void TestTokenStore::changedSealIsRefused()
{
    QFETCH(int, position);
    QFETCH(ErrorCode, code);
    static const QByteArray seal = sealToken(secret, u"words"_s).value();
    QByteArray changed = seal;
    changed[position] = static_cast<char>(changed[position] ^ 0x55);
    QCOMPARE(openSeal(changed, u"words"_s).error().code, code);
    QCOMPARE(openSeal(seal.left(position), u"words"_s).error().code, ErrorCode::FormatDamaged);
    QCOMPARE(openSeal(seal, u"words"_s).value(), secret);
}

void TestTokenStore::rememberedPassphraseKeepsRenewedToken()
{
    QTemporaryDir directory;
    FakeKeychain keychain;
    TokenRecord record = recordOf(u"a"_s, TokenPlace::Passphrase);
    {
        TokenStore store(directory.path(), keychain);
        QVERIFY(store.keep(record, secret, u"words"_s, {}));
    }
    TokenStore store(directory.path(), keychain);
    QCOMPARE(store.token(u"a"_s, u"words"_s, {}).value(), secret);
    record.expiresAtMs = 1'800'000'000'000;
    QVERIFY(store.keep(record, u"IGAArenewed"_s, {}, {}));
    TokenStore again(directory.path(), keychain);
    QCOMPARE(again.token(u"a"_s, u"words"_s, {}).value(), u"IGAArenewed"_s);
    QCOMPARE(again.record(u"a"_s).value(), record);
}

void TestTokenStore::linkingAgainReplaces()
{
    QTemporaryDir directory;
    FakeKeychain keychain;
    TokenStore store(directory.path(), keychain);
    QVERIFY(store.keep(recordOf(u"a"_s, TokenPlace::Keychain), secret, {}, {}));
    QVERIFY(store.keep(recordOf(u"A"_s, TokenPlace::Keychain), u"IGAAnew"_s, {}, {}));
    QCOMPARE(store.records().value().size(), 1U);
    QCOMPARE(store.token(u"a"_s, {}, {}).value(), u"IGAAnew"_s);
    QCOMPARE(keychain.secrets.size(), 1);
    QVERIFY(store.keep(recordOf(u"a"_s, TokenPlace::Passphrase), u"IGAAsealed"_s, u"w"_s, {}));
    QVERIFY(keychain.secrets.isEmpty());
}

void TestTokenStore::forgottenLeavesNothing()
{
    QTemporaryDir directory;
    FakeKeychain keychain;
    TokenStore store(directory.path(), keychain);
    QVERIFY(store.keep(recordOf(u"a"_s, TokenPlace::Keychain), secret, {}, {}));
    QVERIFY(store.forget(u"a"_s, {}));
    QVERIFY(keychain.secrets.isEmpty());
    QVERIFY(store.records().value().empty());
    QCOMPARE(store.forget(u"a"_s, {}).error().code, ErrorCode::AccountUnknown);
    QCOMPARE(store.token(u"a"_s, {}, {}).error().code, ErrorCode::AccountUnknown);
}

void TestTokenStore::namesAllKeysForErasing()
{
    QTemporaryDir directory;
    FakeKeychain keychain;
    TokenStore store(directory.path(), keychain);
    QCOMPARE(store.keychainKeys().value(), QStringList());
    QVERIFY(store.keep(recordOf(u"a"_s, TokenPlace::Keychain), secret, {}, {}));
    QVERIFY(store.keep(recordOf(u"b"_s, TokenPlace::Keychain), secret, {}, {}));
    QVERIFY(store.keep(recordOf(u"c"_s, TokenPlace::Passphrase), secret, u"w"_s, {}));
    QStringList kept = keychain.secrets.keys();
    kept.sort();
    QStringList named = store.keychainKeys().value();
    named.sort();
    QCOMPARE(named, kept);
    QFile file(directory.filePath(TokenStore::fileName()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 20));
    file.close();
    QCOMPARE(store.records().error().code, ErrorCode::FormatDamaged);
    named = store.keychainKeys().value();
    named.sort();
    QCOMPARE(named, kept);
}

void TestTokenStore::failedForgetKeepsTheRecord()
{
    QTemporaryDir directory;
    FakeKeychain keychain;
    TokenStore store(directory.path(), keychain);
    QVERIFY(store.keep(recordOf(u"a"_s, TokenPlace::Keychain), secret, {}, {}));
    keychain.isThere = false;
    QCOMPARE(store.forget(u"a"_s, {}).error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(store.records().value().size(), 1U);
}

void TestTokenStore::renamedAccountKeepsItsToken()
{
    QTemporaryDir directory;
    FakeKeychain keychain;
    TokenStore store(directory.path(), keychain);
    QVERIFY(store.keep(recordOf(u"old"_s, TokenPlace::Keychain), secret, {}, {}));
    QVERIFY(store.rename(u"old"_s, u"new"_s));
    QCOMPARE(store.token(u"new"_s, {}, {}).value(), secret);
    QCOMPARE(store.token(u"old"_s, {}, {}).error().code, ErrorCode::AccountUnknown);
}

void TestTokenStore::damagedFileIsReported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"format\":1,\"tokens\":[{\"acc");
    QTest::newRow("another shape") << QByteArray("[1,2,3]");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
}

void TestTokenStore::damagedFileIsReported()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir directory;
    FakeKeychain keychain;
    QFile file(directory.filePath(TokenStore::fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    TokenStore store(directory.path(), keychain);
    QCOMPARE(store.records().error().code, ErrorCode::FormatDamaged);
    const auto kept = store.keep(recordOf(u"a"_s, TokenPlace::Keychain), secret, {}, {});
    QCOMPARE(kept.error().code, ErrorCode::FormatDamaged);
    QVERIFY(keychain.secrets.isEmpty());
}

void TestTokenStore::systemWithoutSecretServiceSaysSo()
{
#ifndef Q_OS_LINUX
    QSKIP("this system always has a keychain");
#endif
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/likecast-test");
    QtTokenKeychain keychain;
    QCOMPARE(keychain.write(u"token/test"_s, secret, {}).error().code,
             ErrorCode::KeychainUnavailable);
    QCOMPARE(keychain.read(u"token/test"_s, {}).error().code, ErrorCode::KeychainUnavailable);
    CancellationToken cancelled;
    cancelled.cancel();
    const auto removed = keychain.remove(u"token/test"_s, cancelled);
    QVERIFY(!removed);
}

LIKECAST_TEST(TestTokenStore)
#include "tst_token_store.moc"
