#include "tests/core/instagram/graph/linking_fixture.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestAccountLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkStoresAccountCountsAndToken();
    void linkNeedsSomethingLikeAToken_data();
    void linkNeedsSomethingLikeAToken();
    void refusedTokenLinksNothing();
    void withoutKeychainThePassphraseIsAskedFor();
    void passphraseIsAskedOncePerRun();
    void offlineAsksNothing();
    void oldTokenIsRenewedAndKept();
    void youngTokenIsNotRenewed();
    void forgottenAccountKeepsItsPosts();
    void removedAccountLeavesNoToken();
    void renamedAccountStaysOne();
    void othersByNameThroughFacebookLogin();
    void ofSeveralAccountsOneIsChosen();
    void destructionCancels();
    void tokenIsInNoFile();
};

void TestAccountLinking::linkStoresAccountCountsAndToken()
{
    LinkingFixture fixture(5);
    const auto linked = fixture.link();
    QVERIFY2(linked.has_value(), linked ? "" : qPrintable(text(linked.error())));
    QCOMPARE(linked->token.account, u"creator"_s);
    QCOMPARE(linked->token.place, TokenPlace::Keychain);
    QVERIFY(!linked->token.expiresAtMs); // a token cannot be renewed on its first day
    const StoredAccount stored = fixture.account();
    QCOMPARE(stored.id, linked->accountId);
    QCOMPARE(stored.platformUserId, fixture.fake.userId);
    QCOMPARE(stored.counts, (AccountCounts{1000, 10, 5}));
    QCOMPARE(fixture.linking->links().result().value(), std::vector{linked->token});
    QCOMPARE(fixture.keychain.secrets.values(), QStringList{fixture.fake.token});
    QVERIFY(fixture.posts().empty());

    const auto again = fixture.link();
    QCOMPARE(again.value().accountId, linked->accountId);
    QCOMPARE(fixture.keychain.secrets.size(), 1);
}

void TestAccountLinking::linkNeedsSomethingLikeAToken_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << u"IGAA"_s;
    QTest::newRow("words") << u"this is my access token, I think"_s;
    QTest::newRow("address") << u"https://graph.instagram.com/me?access_token=IGAA"_s;
    QTest::newRow("two lines") << u"IGAAtesttokentesttoken\nIGAAtesttokentesttoken"_s;
    QTest::newRow("huge") << QString(100'000, u'a');
}

void TestAccountLinking::linkNeedsSomethingLikeAToken()
{
    QFETCH(QString, token);
    LinkingFixture fixture;
    const auto linked = fixture.linking->link({token, 0, {}, {}}).result();
    QCOMPARE(linked.error().code, ErrorCode::InputInvalid);
    QVERIFY(fixture.fake.requests().isEmpty());
}

void TestAccountLinking::refusedTokenLinksNothing()
{
    LinkingFixture fixture;
    const QString wrong = u"IGAAwrongwrongwrongwrongwrong"_s;
    const auto linked = fixture.linking->link({wrong, 0, {}, {}}).result();
    QCOMPARE(linked.error().code, ErrorCode::TokenInvalid);
    QVERIFY(!linked.error().detail.contains(wrong));
    QVERIFY(fixture.linking->links().result().value().empty());
    QVERIFY(fixture.keychain.secrets.isEmpty());
    const auto found = fixture.onDatabase([](Database& database) {
        return AccountRepository(database).findByName(u"creator"_s).has_value();
    });
    QVERIFY(!found);
    QCOMPARE(fixture.refresh().error().code, ErrorCode::AccountUnknown);
}

void TestAccountLinking::withoutKeychainThePassphraseIsAskedFor()
{
    LinkingFixture fixture(2);
    fixture.keychain.isThere = false;
    QCOMPARE(fixture.link().error().code, ErrorCode::KeychainUnavailable);
    QVERIFY(fixture.linking->links().result().value().empty());
    const auto linked = fixture.link(u"a passphrase"_s);
    QVERIFY2(linked.has_value(), linked ? "" : qPrintable(text(linked.error())));
    QCOMPARE(linked->token.place, TokenPlace::Passphrase);
    QVERIFY(fixture.refresh().has_value());
}

void TestAccountLinking::passphraseIsAskedOncePerRun()
{
    LinkingFixture fixture(2);
    QVERIFY(fixture.link(u"a passphrase"_s).has_value());
    // A later run of the program.
    TokenStore tokens(fixture.directory.path(), fixture.keychain);
    AccountLinking later({fixture.api, tokens, fixture.thumbnails, fixture.database});
    QCOMPARE(later.refresh({u"creator"_s, {}}).result().error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(later.refresh({u"creator"_s, u"another"_s}).result().error().code,
             ErrorCode::PassphraseWrong);
    QVERIFY(later.refresh({u"creator"_s, u"a passphrase"_s}).result().has_value());
    QVERIFY(later.refresh({u"creator"_s, {}}).result().has_value());
}

void TestAccountLinking::offlineAsksNothing()
{
    LinkingFixture fixture(3);
    QVERIFY(fixture.link());
    const qsizetype asked = fixture.fake.requests().size();
    fixture.client.setOff(true);
    QCOMPARE(fixture.refresh().error().code, ErrorCode::NetworkOff);
    QCOMPARE(fixture.link().error().code, ErrorCode::NetworkOff);
    QCOMPARE(fixture.fake.requests().size(), asked);
    QVERIFY(fixture.linking->forget(u"creator"_s).result().has_value());
}

void TestAccountLinking::oldTokenIsRenewedAndKept()
{
    LinkingFixture fixture(2);
    QVERIFY(fixture.link());
    TokenRecord record = fixture.tokens.record(u"creator"_s).value();
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    record.renewedAtMs = nowMs - 40 * dayMs;
    record.expiresAtMs = nowMs + 20 * dayMs;
    QVERIFY(fixture.tokens.keep(record, fixture.fake.token, {}, {}));
    fixture.fake.renewedToken = u"IGAArenewedrenewedrenewed0002"_s;
    const auto report = fixture.refresh();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(text(report.error())));
    QVERIFY(report->tokenRenewed);
    QVERIFY(*report->tokenExpiresAtMs >= nowMs + 5'183'944'000);
    QCOMPARE(fixture.keychain.secrets.values(), QStringList{u"IGAArenewedrenewedrenewed0002"_s});
    QCOMPARE(fixture.tokens.record(u"creator"_s).value().expiresAtMs, report->tokenExpiresAtMs);
    QVERIFY(!fixture.refresh().value().tokenRenewed);
    fixture.fake.renewedToken = u"IGAArenewedrenewedrenewed0003"_s;
    QVERIFY(fixture.linking->renew({u"creator"_s, {}}).result().has_value());
    QCOMPARE(fixture.keychain.secrets.values(), QStringList{u"IGAArenewedrenewedrenewed0003"_s});
}

void TestAccountLinking::youngTokenIsNotRenewed()
{
    LinkingFixture fixture(2);
    QVERIFY(fixture.link());
    const qsizetype asked = fixture.fake.requestsOf(u"refresh_access_token"_s);
    QVERIFY(!fixture.refresh().value().tokenRenewed);
    QCOMPARE(fixture.fake.requestsOf(u"refresh_access_token"_s), asked);
}

void TestAccountLinking::forgottenAccountKeepsItsPosts()
{
    LinkingFixture fixture(4);
    QVERIFY(fixture.link());
    QVERIFY(fixture.refresh());
    QVERIFY(fixture.linking->forget(u"Creator"_s).result().has_value());
    QVERIFY(fixture.keychain.secrets.isEmpty());
    QCOMPARE(fixture.posts().size(), 4U);
    QCOMPARE(fixture.refresh().error().code, ErrorCode::AccountUnknown);
    QCOMPARE(fixture.linking->forget(u"creator"_s).result().error().code,
             ErrorCode::AccountUnknown);
}

void TestAccountLinking::removedAccountLeavesNoToken()
{
    LinkingFixture fixture(4);
    QVERIFY(fixture.link());
    const qint64 id = fixture.account().id;
    fixture.keychain.isThere = false;
    QCOMPARE(fixture.linking->removeAccount(id).result().error().code,
             ErrorCode::KeychainUnavailable);
    QCOMPARE(fixture.account().id, id);
    fixture.keychain.isThere = true;
    QVERIFY(fixture.linking->removeAccount(id).result().has_value());
    QVERIFY(fixture.keychain.secrets.isEmpty());
    QVERIFY(fixture.tokens.records()->empty());
    QCOMPARE(fixture.linking->removeAccount(id).result().error().code, ErrorCode::AccountUnknown);
}

void TestAccountLinking::renamedAccountStaysOne()
{
    LinkingFixture fixture(4);
    QVERIFY(fixture.link());
    QVERIFY(fixture.refresh());
    const qint64 id = fixture.account().id;
    fixture.fake.username = u"creator.new"_s;
    const auto report = fixture.linking->refresh({u"creator"_s, {}}).result();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(text(report.error())));
    QCOMPARE(report->account, u"creator.new"_s);
    QCOMPARE(fixture.account().id, id);
    QVERIFY(fixture.refresh().has_value());
}

void TestAccountLinking::othersByNameThroughFacebookLogin()
{
    LinkingFixture fixture(4);
    fixture.fake.username = u"other.one"_s;
    const auto refused =
        fixture.linking->link({fixture.fake.token, 0, u"other.one"_s, {}}).result();
    QCOMPARE(refused.error().code, ErrorCode::InputInvalid);
    fixture.fake.token = u"EAABfacebooktokenfacebooktoken"_s;
    const auto nobody = fixture.linking->link({fixture.fake.token, 0, u"nobody"_s, {}}).result();
    QCOMPARE(nobody.error().code, ErrorCode::AccountUnknown);
    const auto linked =
        fixture.linking->link({fixture.fake.token, 0, u"@other.one"_s, {}}).result();
    QVERIFY2(linked.has_value(), linked ? "" : qPrintable(text(linked.error())));
    QVERIFY(linked->token.isDiscovered);
    const auto report = fixture.refresh();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(text(report.error())));
    QCOMPARE(fixture.posts().size(), 4U);
    QCOMPARE(fixture.account().counts.followers, std::optional<qint64>(1000));
    const auto renewed = fixture.linking->renew({u"other.one"_s, {}}).result();
    QCOMPARE(renewed.error().code, ErrorCode::InputInvalid);
}

void TestAccountLinking::ofSeveralAccountsOneIsChosen()
{
    LinkingFixture fixture(4);
    fixture.fake.token = u"EAABfacebooktokenfacebooktoken"_s;
    fixture.fake.pages = {u"kiln"_s, fixture.fake.username};
    const auto unclear = fixture.link();
    QVERIFY2(unclear.has_value(), unclear ? "" : qPrintable(text(unclear.error())));
    QCOMPARE(unclear->choices, (QStringList{u"kiln"_s, u"creator"_s}));
    QVERIFY(fixture.keychain.secrets.isEmpty());
    QVERIFY(fixture.linking->links().result().value().empty());

    const auto linked = fixture.linking->link({fixture.fake.token, 0, u"@Creator"_s, {}}).result();
    QVERIFY2(linked.has_value(), linked ? "" : qPrintable(text(linked.error())));
    QVERIFY(linked->choices.isEmpty());
    QCOMPARE(linked->token.account, u"creator"_s);
    QCOMPARE(linked->token.ownUserId, u"17841500000000000"_s);
    QVERIFY(!linked->token.isDiscovered);
    QVERIFY(fixture.refresh().has_value());
    QCOMPARE(fixture.posts().size(), 4U);
}

void TestAccountLinking::destructionCancels()
{
    LinkingFixture fixture(9);
    QVERIFY(fixture.link());
    fixture.fake.onRequest = [](const ServerRequest&) {
        return ServerReply{.ending = ServerEnding::Silent};
    };
    auto running = fixture.linking->refresh({u"creator"_s, {}});
    QTRY_VERIFY(fixture.fake.requestsOf(u"/me?"_s) >= 3);
    fixture.linking.reset();
    QVERIFY(running.isFinished());
    QCOMPARE(running.result().error().code, ErrorCode::Cancelled);
}

void TestAccountLinking::tokenIsInNoFile()
{
    LinkingFixture fixture(6);
    QVERIFY(fixture.link(u"a passphrase"_s));
    QVERIFY(fixture.refresh());
    fixture.fake.faults = {FakeInstagram::error(190, u"Malformed "_s + fixture.fake.token)};
    QVERIFY(!fixture.refresh());
    fixture.linking.reset();
    QCOMPARE(filesHolding(fixture.directory.path(), fixture.fake.token.toUtf8()), QStringList());
    // With the database closed.
    fixture.database.replace([](const auto&) -> Result<void> { return {}; }).waitForFinished();
    QCOMPARE(filesHolding(fixture.directory.path(), fixture.fake.token.toUtf8()), QStringList());
    QVERIFY(!filesHolding(fixture.directory.path(), fixture.fake.posts[0].shortcode.toUtf8())
                 .isEmpty());
}

LIKECAST_TEST(TestAccountLinking)
#include "tst_account_linking.moc"
