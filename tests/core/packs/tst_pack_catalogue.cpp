#include "core/network/https_client.h"
#include "core/packs/pack_catalogue.h"
#include "core/packs/pack_store.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/https_options.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

CatalogueEntry entryAt(const HttpsServer& server, const PackContent& content)
{
    CatalogueEntry entry{content.manifest, server.url()};
    entry.url.setPath(u"/media/model.onnx"_s);
    return entry;
}

} // namespace

class TestPackCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downloadIsVerifiedAndInstalls();
    void aRedirectToAnotherHostIsFollowed();
    void anotherContentIsRefused_data();
    void anotherContentIsRefused();
    void cutDownloadIsNetworkFailed();
    void missingFileIsServiceFailed();
    void cancelEndsIt();
    void offAsksNothing();
    void withoutAddressNothingIsAsked();
};

void TestPackCatalogue::downloadIsVerifiedAndInstalls()
{
    const PackContent content = tinyPack(PackKind::Classifier);
    HttpsServer server([&](const ServerRequest&) {
        return ServerReply{.body = content.model, .contentType = "application/octet-stream"};
    });
    HttpsClient client(testOptions());
    std::atomic<qint64> seen = 0;
    const auto downloaded = downloadPack(entryAt(server, content), client, {},
                                         [&](const Progress& progress) { seen = progress.done; });
    QVERIFY2(downloaded.has_value(), downloaded ? "" : qPrintable(downloaded.error().detail));
    QCOMPARE(downloaded->model, content.model);
    QCOMPARE(seen.load(), content.model.size());
    QTemporaryDir directory;
    QVERIFY(PackStore(directory.path()).install(*downloaded).has_value());
}

void TestPackCatalogue::aRedirectToAnotherHostIsFollowed()
{
    const PackContent content = tinyPack(PackKind::Classifier);
    HttpsServer other([&](const ServerRequest&) { return ServerReply{.body = content.model}; });
    const QByteArray target = other.url().toEncoded() + "/stored";
    HttpsServer server([&](const ServerRequest&) {
        return ServerReply{.status = 302, .headers = {{"Location", target}}};
    });
    HttpsClient client(testOptions());
    const auto downloaded = downloadPack(entryAt(server, content), client, {}, {});
    QVERIFY2(downloaded.has_value(), downloaded ? "" : qPrintable(downloaded.error().detail));
    QCOMPARE(downloaded->model, content.model);
    HttpsServer insecure([&](const ServerRequest&) {
        return ServerReply{.status = 302, .headers = {{"Location", "http://localhost/x"}}};
    });
    QVERIFY(!downloadPack(entryAt(insecure, content), client, {}, {}));
}

void TestPackCatalogue::anotherContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray model = tinyPack(PackKind::Classifier).model;
    QByteArray changed = model;
    changed[30] = static_cast<char>(changed[30] ^ 1);
    QTest::newRow("one bit") << changed;
    QTest::newRow("shorter") << model.chopped(1);
    QTest::newRow("longer") << model + "x";
    QTest::newRow("pointer file") << QByteArray("version https://git-lfs.github.com/spec/v1\n");
    QTest::newRow("empty") << QByteArray();
}

void TestPackCatalogue::anotherContentIsRefused()
{
    QFETCH(QByteArray, body);
    HttpsServer server([&](const ServerRequest&) { return ServerReply{.body = body}; });
    HttpsClient client(testOptions());
    const auto downloaded =
        downloadPack(entryAt(server, tinyPack(PackKind::Classifier)), client, {}, {});
    QVERIFY(!downloaded);
    QCOMPARE(downloaded.error().code, ErrorCode::PackInvalid);
}

void TestPackCatalogue::cutDownloadIsNetworkFailed()
{
    const PackContent content = tinyPack(PackKind::Classifier);
    HttpsServer server([&](const ServerRequest&) {
        return ServerReply{.body = content.model, .ending = ServerEnding::CutInBody};
    });
    HttpsClient client(testOptions());
    const auto downloaded = downloadPack(entryAt(server, content), client, {}, {});
    QVERIFY(!downloaded);
    QCOMPARE(downloaded.error().code, ErrorCode::NetworkFailed);
}

void TestPackCatalogue::missingFileIsServiceFailed()
{
    HttpsServer server([](const ServerRequest&) { return ServerReply{.status = 404}; });
    HttpsClient client(testOptions());
    const auto downloaded =
        downloadPack(entryAt(server, tinyPack(PackKind::Classifier)), client, {}, {});
    QCOMPARE(downloaded.error().code, ErrorCode::ServiceFailed);
}

void TestPackCatalogue::cancelEndsIt()
{
    CancellationToken cancellation;
    HttpsServer server([&](const ServerRequest&) {
        cancellation.cancel();
        return ServerReply{.ending = ServerEnding::Silent};
    });
    HttpsClient client(testOptions());
    const auto downloaded =
        downloadPack(entryAt(server, tinyPack(PackKind::Classifier)), client, cancellation, {});
    QCOMPARE(downloaded.error().code, ErrorCode::Cancelled);
}

void TestPackCatalogue::offAsksNothing()
{
    HttpsServer server([](const ServerRequest&) { return ServerReply{}; });
    HttpsClient client(testOptions());
    client.setOff(true);
    const auto downloaded =
        downloadPack(entryAt(server, tinyPack(PackKind::Classifier)), client, {}, {});
    QCOMPARE(downloaded.error().code, ErrorCode::NetworkOff);
    QVERIFY(server.requests().isEmpty());
}

void TestPackCatalogue::withoutAddressNothingIsAsked()
{
    HttpsClient client(testOptions());
    const auto downloaded =
        downloadPack({tinyPack(PackKind::Classifier).manifest, {}}, client, {}, {});
    QCOMPARE(downloaded.error().code, ErrorCode::InputInvalid);
}

LIKECAST_TEST(TestPackCatalogue)
#include "tst_pack_catalogue.moc"
