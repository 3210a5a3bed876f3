#include "core/instagram/graph/graph_api_requests.h"
#include "core/instagram/graph/graph_api_usage.h"
#include "tests/core/instagram/graph/fake_instagram.h"
#include "tests/support/https_options.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

const QString token = u"IGAAsecrettokensecrettokensecret"_s;

ServerReply good()
{
    return {.body = "{\"id\":\"1\"}"};
}

/// Requests with scripted answers, the last of which repeats; waits are recorded instead of sat
/// out.
class Conversation
{
public:
    explicit Conversation(std::vector<ServerReply> replies)
        : m_replies(std::move(replies))
        , server([this](const ServerRequest&) {
            const std::size_t last = m_replies.size() - 1;
            return m_replies[std::min(m_asked++, last)];
        })
        , client(testOptions(std::chrono::seconds(2)))
        , requests(client, patience())
    {
    }

    tl::expected<QJsonObject, GraphApiFailure> get()
    {
        QUrl url = server.url();
        url.setPath(u"/v26.0/me"_s);
        JobControl control;
        control.cancellation = cancellation;
        control.progress = [this](const Progress& wait) { announced.push_back(wait.total); };
        auto answer = requests.get(url, {}, token, control);
        if (!answer && answer.error().error.detail.contains(u"secret"_s))
            qFatal("the token is in the error: %s", qPrintable(answer.error().error.detail));
        return answer;
    }

    ErrorCode failCode()
    {
        const auto answer = get();
        return answer ? ErrorCode::Internal : answer.error().error.code;
    }

private:
    GraphApiPatience patience()
    {
        GraphApiPatience patience;
        patience.pause = [this](std::chrono::seconds span, const CancellationToken&) {
            waits.push_back(span.count());
            return !stopsAtWait;
        };
        return patience;
    }

    std::vector<ServerReply> m_replies;
    std::size_t m_asked = 0;

public:
    std::vector<qint64> waits;
    std::vector<qint64> announced;
    bool stopsAtWait = false;
    CancellationToken cancellation;
    HttpsServer server;
    HttpsClient client;
    GraphApiRequests requests;
};

using Waits = std::vector<qint64>;

} // namespace

class TestGraphRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenTravelsInTheQueryAlone();
    void errorCodesMeanWhatIsDocumented_data();
    void errorCodesMeanWhatIsDocumented();
    void messagesLoseTheToken();
    void temporaryFailureIsAskedAgain();
    void lastingFailureEnds();
    void offlineEndsSoon();
    void shortThrottleIsSatOut();
    void longThrottleEndsAndClosesTheDoor();
    void usageSlowsDown();
    void waitCanBeCancelled();
    void usageHeadersAreRead();
    void badUsageHeadersAreIgnored();
    void retryAfterMayBeADate();
    void garbageIsServiceFailed_data();
    void garbageIsServiceFailed();
};

void TestGraphRequests::tokenTravelsInTheQueryAlone()
{
    Conversation talk({good()});
    const auto answer = talk.get();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->value("id"_L1).toString(), u"1"_s);
    QCOMPARE(talk.server.requests(), QStringList{u"/v26.0/me?access_token="_s + token});
}

void TestGraphRequests::errorCodesMeanWhatIsDocumented_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("subcode");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("fault");
    QTest::addColumn<ErrorCode>("error");
    const auto row = [](int code, GraphFault fault, ErrorCode error,
                        const QString& message = u"(#1) words"_s, int subcode = 0) {
        QTest::addRow("%d/%d %s", code, subcode, qPrintable(message.left(20)))
            << code << subcode << message << int(fault) << error;
    };
    row(190, GraphFault::TokenInvalid, ErrorCode::TokenInvalid);
    row(190, GraphFault::TokenInvalid, ErrorCode::TokenInvalid, u"x"_s, 463);
    row(102, GraphFault::TokenInvalid, ErrorCode::TokenInvalid);
    for (const int code : {4, 17, 32, 341, 613, 80002})
        row(code, GraphFault::Throttled, ErrorCode::RateLimited);
    for (const int code : {1, 2})
        row(code, GraphFault::Temporary, ErrorCode::ServiceFailed);
    for (const int code : {10, 200, 230, 299})
        row(code, GraphFault::Permission, ErrorCode::PermissionMissing);
    row(100, GraphFault::FieldUnknown, ErrorCode::ServiceFailed,
        u"(#100) Tried accessing nonexisting field (follows_count) on node type (IGUser)"_s);
    row(100, GraphFault::NotThere, ErrorCode::ServiceFailed,
        u"Unsupported get request. Object with ID '1' does not exist"_s, 33);
    row(110, GraphFault::AccountUnknown, ErrorCode::AccountUnknown);
    row(368, GraphFault::Blocked, ErrorCode::PermissionMissing);
    row(99999, GraphFault::Other, ErrorCode::ServiceFailed);
}

void TestGraphRequests::errorCodesMeanWhatIsDocumented()
{
    QFETCH(int, code);
    QFETCH(int, subcode);
    QFETCH(QString, message);
    QFETCH(int, fault);
    QFETCH(ErrorCode, error);
    const ServerReply reply = FakeInstagram::error(code, message, 400, subcode);
    const auto read = readGraphApiError(reply.status, reply.body, token);
    QVERIFY(read.has_value());
    QCOMPARE(int(read->fault), fault);
    QCOMPARE(read->code, code);
    QCOMPARE(errorFromGraphApi(*read).code, error);
    if (read->fault == GraphFault::FieldUnknown)
        QCOMPARE(read->field, u"follows_count"_s);
    if (subcode == 463)
        QCOMPARE(read->message, u"the token has expired"_s);
}

void TestGraphRequests::messagesLoseTheToken()
{
    for (const QString& message :
         {u"Malformed access token "_s + token, u"at ?access_token="_s + token + u"&x=1"_s,
          u"Malformed access token EAAotherToken12345678secret"_s}) {
        const ServerReply reply = FakeInstagram::error(190, message);
        const auto error = readGraphApiError(reply.status, reply.body, token);
        QVERIFY(error.has_value());
        QVERIFY2(!error->message.contains(u"secret"_s), qPrintable(error->message));
        QVERIFY(error->message.contains(u"…"_s));
    }
    Conversation talk({FakeInstagram::error(190, u"Malformed access token "_s + token)});
    QCOMPARE(talk.failCode(), ErrorCode::TokenInvalid);
}

void TestGraphRequests::temporaryFailureIsAskedAgain()
{
    Conversation talk({FakeInstagram::error(2, u"later"_s, 500),
                       {.status = 503, .body = "<html>", .contentType = "text/html"},
                       {.body = "{\"id\":\"1\"}", .ending = ServerEnding::CutInBody},
                       good()});
    QVERIFY(!talk.get());
    Conversation other({FakeInstagram::error(2, u"later"_s, 500),
                        {.status = 503, .body = "<html>", .contentType = "text/html"},
                        FakeInstagram::error(1, u"later"_s),
                        good()});
    QVERIFY(other.get().has_value());
    QCOMPARE(other.waits, (Waits{1, 2, 4}));
    QCOMPARE(other.announced, other.waits);
}

void TestGraphRequests::lastingFailureEnds()
{
    Conversation talk({FakeInstagram::error(2, u"later"_s, 500)});
    QCOMPARE(talk.failCode(), ErrorCode::ServiceFailed);
    QCOMPARE(talk.server.requests().size(), 4);
    Conversation refused({FakeInstagram::error(190, u"expired"_s)});
    QCOMPARE(refused.failCode(), ErrorCode::TokenInvalid);
    QCOMPARE(refused.server.requests().size(), 1);
    QVERIFY(refused.waits.empty());
}

void TestGraphRequests::offlineEndsSoon()
{
    Conversation talk({{.ending = ServerEnding::CutBeforeAnswer}});
    QCOMPARE(talk.failCode(), ErrorCode::NetworkFailed);
    QCOMPARE(talk.waits, Waits{1});
    talk.client.setOff(true);
    QCOMPARE(talk.failCode(), ErrorCode::NetworkOff);
    QCOMPARE(talk.waits, Waits{1});
}

void TestGraphRequests::shortThrottleIsSatOut()
{
    ServerReply throttled = FakeInstagram::error(4, u"(#4) Application request limit reached"_s);
    throttled.headers = {{"Retry-After", "7"}};
    ServerReply silent = FakeInstagram::error(17, u"(#17) User request limit reached"_s);
    Conversation talk({throttled, silent, good()});
    QVERIFY(talk.get().has_value());
    QCOMPARE(talk.waits, (Waits{7, 60}));
    Conversation endless({throttled});
    QCOMPARE(endless.failCode(), ErrorCode::RateLimited);
    QCOMPARE(endless.waits, (Waits{7, 7, 7}));
}

void TestGraphRequests::longThrottleEndsAndClosesTheDoor()
{
    ServerReply throttled = FakeInstagram::error(80002, u"too many calls to this account"_s);
    throttled.headers = {{"X-Business-Use-Case-Usage",
                          R"({"17841":[{"type":"instagram","call_count":105,"total_cputime":20,)"
                          R"("total_time":25,"estimated_time_to_regain_access":37}]})"}};
    Conversation talk({throttled, good()});
    const auto first = talk.get();
    QVERIFY(!first);
    QCOMPARE(first.error().error.code, ErrorCode::RateLimited);
    QCOMPARE(first.error().error.detail, u"for 37 minutes"_s);
    const auto second = talk.get();
    QVERIFY(!second);
    QCOMPARE(second.error().error.code, ErrorCode::RateLimited);
    QCOMPARE(talk.server.requests().size(), 1);
    QVERIFY(talk.waits.empty());
}

void TestGraphRequests::usageSlowsDown()
{
    ServerReply busy = good();
    busy.headers = {{"X-App-Usage", R"({"call_count":90,"total_time":10,"total_cputime":5})"}};
    ServerReply calm = good();
    calm.headers = {{"X-App-Usage", R"({"call_count":79,"total_time":10,"total_cputime":5})"}};
    Conversation talk({busy, calm, calm});
    QVERIFY(talk.get().has_value());
    QVERIFY(talk.get().has_value());
    QCOMPARE(talk.waits, Waits{15});
    QVERIFY(talk.get().has_value());
    QCOMPARE(talk.waits, Waits{15});
}

void TestGraphRequests::waitCanBeCancelled()
{
    Conversation talk({FakeInstagram::error(2, u"later"_s, 500), good()});
    talk.stopsAtWait = true;
    QCOMPARE(talk.failCode(), ErrorCode::Cancelled);
    QCOMPARE(talk.server.requests().size(), 1);

    CancellationToken cancelled;
    cancelled.cancel();
    QVERIFY(!GraphApiPatience::standard().pause(std::chrono::seconds(3600), cancelled));
}

void TestGraphRequests::usageHeadersAreRead()
{
    HttpsAnswer answer;
    answer.headers = {{"x-app-usage", R"({"call_count":28,"total_time":25,"total_cputime":31})"},
                      {"x-business-use-case-usage",
                       R"({"1":[{"call_count":12,"total_time":96,"total_cputime":3,)"
                       R"("estimated_time_to_regain_access":2}]})"},
                      {"retry-after", "90"}};
    const GraphApiUsage usage = readGraphApiUsage(answer);
    QCOMPARE(usage.percent, 96.0);
    QCOMPARE(usage.wait.count(), 120);
}

void TestGraphRequests::badUsageHeadersAreIgnored()
{
    for (const QByteArray& value :
         {QByteArray("nonsense"), QByteArray("[1,2]"),
          QByteArray("{\"1\":[{\"call_count\":\"x\"}]}"), QByteArray(), QByteArray("-5")}) {
        HttpsAnswer answer;
        answer.headers = {
            {"X-App-Usage", value}, {"X-Business-Use-Case-Usage", value}, {"Retry-After", value}};
        const GraphApiUsage usage = readGraphApiUsage(answer);
        QCOMPARE(usage.percent, 0.0);
        QCOMPARE(usage.wait.count(), 0);
    }
    HttpsAnswer endless;
    endless.headers = {{"Retry-After", "1e300"}};
    QCOMPARE(readGraphApiUsage(endless).wait.count(), 24 * 3600);
}

void TestGraphRequests::retryAfterMayBeADate()
{
    HttpsAnswer answer;
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(600);
    const QString date = QLocale::c().toString(soon, u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s;
    answer.headers = {{"Retry-After", date.toLatin1()}};
    const qint64 seconds = readGraphApiUsage(answer).wait.count();
    QVERIFY2(seconds > 500 && seconds <= 600, qPrintable(date));
}

void TestGraphRequests::garbageIsServiceFailed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("sign-in page") << QByteArray("<html>Sign in</html>") << QByteArray("text/html");
    QTest::newRow("JSON as HTML") << QByteArray("{\"id\":1}") << QByteArray("text/html");
    QTest::newRow("cut JSON") << QByteArray("{\"id\":") << QByteArray("application/json");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("application/json");
    QTest::newRow("empty") << QByteArray() << QByteArray("application/json");
    QTest::newRow("binary") << QByteArray("\x00\xff\x80", 3) << QByteArray("application/json");
    QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("application/json");
}

void TestGraphRequests::garbageIsServiceFailed()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    Conversation talk({{.body = body, .contentType = type}});
    QCOMPARE(talk.failCode(), ErrorCode::ServiceFailed);
    QCOMPARE(talk.server.requests().size(), 1);
}

LIKECAST_TEST(TestGraphRequests)
#include "tst_graph_requests.moc"
