#include "core/network/https_client.h"
#include "tests/support/https_options.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

HttpsRequest requestTo(const HttpsServer& server, const QString& path = u"/"_s)
{
    HttpsRequest request;
    request.url = server.url();
    request.url.setPath(path);
    request.url.setQuery(u"access_token=IGsecretsecretsecret"_s);
    return request;
}

ErrorCode codeOf(const Result<HttpsAnswer>& answer)
{
    if (answer)
        qFatal("an answer where an error was expected: %d", answer->status);
    if (answer.error().detail.contains(u"secret"_s))
        qFatal("the token is in the error: %s", qPrintable(answer.error().detail));
    return answer.error().code;
}

} // namespace

class TestHttpsClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerCarriesStatusHeadersAndBody();
    void statusOfFailureIsAnAnswer();
    void unknownAuthorityIsRefused();
    void badCertificateIsFinal_data();
    void badCertificateIsFinal();
    void plainHttpIsRefused();
    void redirectStaysOnTheHost();
    void redirectElsewhereIsNotFollowed();
    void cutConnectionIsNetworkFailed_data();
    void cutConnectionIsNetworkFailed();
    void silenceEnds();
    void nobodyThereIsNetworkFailed();
    void hugeBodyIsRefused();
    void cancelEndsTheWait();
    void offAsksNothing();
    void severalThreadsAskAtOnce();
};

void TestHttpsClient::answerCarriesStatusHeadersAndBody()
{
    HttpsServer server([](const ServerRequest& request) {
        ServerReply reply;
        reply.body = "{\"path\":\"" + request.path.toUtf8() + "\"}";
        reply.headers = {{"X-App-Usage", "{\"call_count\":28}"}};
        return reply;
    });
    HttpsClient client(testOptions());
    const auto answer = client.get(requestTo(server, u"/me"_s), {});
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("{\"path\":\"/me\"}"));
    QVERIFY(answer->contentType.startsWith("application/json"));
    QCOMPARE(answer->header("x-app-usage"), QByteArray("{\"call_count\":28}"));
    QCOMPARE(answer->header("x-missing"), QByteArray());
}

void TestHttpsClient::statusOfFailureIsAnAnswer()
{
    for (const int status : {400, 401, 403, 404, 429, 500, 503}) {
        HttpsServer server([status](const ServerRequest&) {
            return ServerReply{.status = status, .body = "why"};
        });
        HttpsClient client(testOptions());
        const auto answer = client.get(requestTo(server), {});
        QVERIFY2(answer.has_value(), qPrintable(QString::number(status)));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, QByteArray("why"));
    }
}

void TestHttpsClient::unknownAuthorityIsRefused()
{
    HttpsServer server([](const ServerRequest&) { return ServerReply{}; });
    HttpsClient client;
    QCOMPARE(codeOf(client.get(requestTo(server), {})), ErrorCode::CertificateInvalid);
    QVERIFY(server.requests().isEmpty());
}

void TestHttpsClient::badCertificateIsFinal_data()
{
    QTest::addColumn<int>("certificate");
    QTest::newRow("expired") << int(ServerCertificate::Expired);
    QTest::newRow("for another host") << int(ServerCertificate::OtherHost);
}

void TestHttpsClient::badCertificateIsFinal()
{
    QFETCH(int, certificate);
    HttpsServer server([](const ServerRequest&) { return ServerReply{}; },
                       static_cast<ServerCertificate>(certificate));
    HttpsClient client(testOptions());
    QCOMPARE(codeOf(client.get(requestTo(server), {})), ErrorCode::CertificateInvalid);
    QVERIFY(server.requests().isEmpty());
}

void TestHttpsClient::plainHttpIsRefused()
{
    HttpsClient client(testOptions());
    for (const QString& address : {u"http://localhost/"_s, u"file:///etc/passwd"_s, u"https://"_s,
                                   u"https://user:word@localhost/"_s, QString()}) {
        HttpsRequest request;
        request.url = QUrl(address);
        QCOMPARE(codeOf(client.get(request, {})), ErrorCode::InputInvalid);
    }
}

void TestHttpsClient::redirectStaysOnTheHost()
{
    HttpsServer server([](const ServerRequest& request) {
        if (request.path == u"/there"_s)
            return ServerReply{.body = "arrived"};
        return ServerReply{.status = 302, .headers = {{"Location", "/there"}}};
    });
    HttpsClient client(testOptions());
    const auto answer = client.get(requestTo(server), {});
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->body, QByteArray("arrived"));
}

void TestHttpsClient::redirectElsewhereIsNotFollowed()
{
    HttpsServer other([](const ServerRequest&) { return ServerReply{.body = "trap"}; });
    for (const QByteArray& target :
         {other.url().toEncoded() + "/x", QByteArray("http://localhost/x")}) {
        HttpsServer server([&target](const ServerRequest&) {
            return ServerReply{.status = 302, .headers = {{"Location", target}}};
        });
        HttpsClient client(testOptions());
        QCOMPARE(codeOf(client.get(requestTo(server), {})), ErrorCode::ServiceFailed);
    }
    QVERIFY(other.requests().isEmpty());
}

void TestHttpsClient::cutConnectionIsNetworkFailed_data()
{
    QTest::addColumn<int>("ending");
    QTest::newRow("before the answer") << int(ServerEnding::CutBeforeAnswer);
    QTest::newRow("in the body") << int(ServerEnding::CutInBody);
}

void TestHttpsClient::cutConnectionIsNetworkFailed()
{
    QFETCH(int, ending);
    HttpsServer server([ending](const ServerRequest&) {
        return ServerReply{.body = QByteArray(4000, 'x'),
                           .ending = static_cast<ServerEnding>(ending)};
    });
    HttpsClient client(testOptions());
    QCOMPARE(codeOf(client.get(requestTo(server), {})), ErrorCode::NetworkFailed);
}

void TestHttpsClient::silenceEnds()
{
    HttpsServer server(
        [](const ServerRequest&) { return ServerReply{.ending = ServerEnding::Silent}; });
    HttpsClient::Options options = testOptions();
    options.silenceLimit = std::chrono::milliseconds(300);
    HttpsClient client(options);
    QCOMPARE(codeOf(client.get(requestTo(server), {})), ErrorCode::NetworkFailed);
}

void TestHttpsClient::nobodyThereIsNetworkFailed()
{
    HttpsRequest request;
    {
        HttpsServer server([](const ServerRequest&) { return ServerReply{}; });
        request = requestTo(server);
    }
    HttpsClient client(testOptions());
    QCOMPARE(codeOf(client.get(request, {})), ErrorCode::NetworkFailed);
}

void TestHttpsClient::hugeBodyIsRefused()
{
    HttpsServer server(
        [](const ServerRequest&) { return ServerReply{.body = QByteArray(3 << 20, 'x')}; });
    HttpsClient client(testOptions());
    HttpsRequest request = requestTo(server);
    request.maxBytes = 1 << 20;
    QCOMPARE(codeOf(client.get(request, {})), ErrorCode::ServiceFailed);
    request.maxBytes = 3 << 20;
    QVERIFY(client.get(request, {}).has_value());
}

void TestHttpsClient::cancelEndsTheWait()
{
    CancellationToken cancellation;
    HttpsServer server([&cancellation](const ServerRequest&) {
        cancellation.cancel();
        return ServerReply{.ending = ServerEnding::Silent};
    });
    HttpsClient client(testOptions());
    QCOMPARE(codeOf(client.get(requestTo(server), cancellation)), ErrorCode::Cancelled);
    QCOMPARE(codeOf(client.get(requestTo(server), cancellation)), ErrorCode::Cancelled);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpsClient::offAsksNothing()
{
    HttpsServer server([](const ServerRequest&) { return ServerReply{}; });
    HttpsClient client(testOptions());
    client.setOff(true);
    QCOMPARE(codeOf(client.get(requestTo(server), {})), ErrorCode::NetworkOff);
    QVERIFY(server.requests().isEmpty());
    client.setOff(false);
    QVERIFY(client.get(requestTo(server), {}).has_value());
}

void TestHttpsClient::severalThreadsAskAtOnce()
{
    HttpsServer server(
        [](const ServerRequest& request) { return ServerReply{.body = request.path.toUtf8()}; });
    HttpsClient client(testOptions());
    WorkerThread first(u"first"_s);
    WorkerThread second(u"second"_s);
    const auto ask = [&](const QString& path) {
        int right = 0;
        for (int i = 0; i < 10; ++i) {
            const auto answer = client.get(requestTo(server, path), {});
            right += answer && answer->body == path.toUtf8() ? 1 : 0;
        }
        return right;
    };
    auto one = first.submit([&] { return ask(u"/one"_s); });
    auto two = second.submit([&] { return ask(u"/two"_s); });
    QCOMPARE(one.result(), 10);
    QCOMPARE(two.result(), 10);
}

LIKECAST_TEST(TestHttpsClient)
#include "tst_https_client.moc"
